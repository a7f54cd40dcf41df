package studybooklet.output;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A file to be written.
 *
 * @param path relative to the output folder, ASCII, with forward slashes, no part beginning with a dot
 * @param bytes its bytes; not copied, not to be changed
 */
public record OutputFile(String path, byte[] bytes) {
    private static final Pattern PATH = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*");

    public OutputFile {
        Objects.requireNonNull(bytes);
        if (!isPath(path)) {
            throw new IllegalArgumentException("not a path for an output file: " + path);
        }
    }

    /** Whether a path is one that an output file may have; none of these leads out of the folder. */
    static boolean isPath(String path) {
        return PATH.matcher(path).matches();
    }

    /** A text file in UTF-8. */
    public static OutputFile ofText(String path, String text) {
        return new OutputFile(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
