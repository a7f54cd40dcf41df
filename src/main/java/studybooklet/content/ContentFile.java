package studybooklet.content;

import java.util.Objects;

/**
 * An input file, read whole.
 *
 * @param path relative to the content folder, with forward slashes
 * @param name the file as problems name it: the content folder as given, and the path
 * @param bytes its bytes; not copied, not to be changed
 */
public record ContentFile(String path, String name, byte[] bytes) {
    public ContentFile {
        Objects.requireNonNull(path);
        Objects.requireNonNull(name);
        Objects.requireNonNull(bytes);
    }
}
