package studybooklet.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * A file that is never half: it is written under a temporary name beside its place and then moved there at once. One
 * process at a time may write into a folder.
 */
public final class WholeFile {
    /** What a killed build may leave behind in a folder; the next one takes it away. */
    static final String TEMPORARY_NAME = ".booklet-new";

    private WholeFile() {}

    /**
     * Brings the file to these bytes, and makes the folders it stands in.
     *
     * @return false if it held them already; then its modification time stays
     */
    public static boolean write(Path file, byte[] bytes) throws IOException {
        if (holds(file, bytes)) {
            return false;
        }
        Path temporary = file.toAbsolutePath().resolveSibling(TEMPORARY_NAME);
        Path folder = temporary.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        try {
            Files.write(temporary, bytes);
            Staging.moveInto(temporary, file);
        } finally {
            Files.deleteIfExists(temporary);
        }
        return true;
    }

    private static boolean holds(Path file, byte[] bytes) throws IOException {
        return Files.isRegularFile(file)
                && Files.size(file) == bytes.length
                && Arrays.equals(Files.readAllBytes(file), bytes);
    }
}
