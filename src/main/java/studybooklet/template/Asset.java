package studybooklet.template;

import java.util.Objects;

/**
 * A file that pages link to as it is: a style sheet, a script, an icon.
 *
 * @param path its path below {@code assets/}, with forward slashes
 * @param bytes its bytes; not copied, not to be changed
 */
public record Asset(String path, byte[] bytes) {
    public Asset {
        Objects.requireNonNull(path);
        Objects.requireNonNull(bytes);
    }
}
