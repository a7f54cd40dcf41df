package studybooklet.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Writes single files atomically: to a temporary file beside the place, then moved there. */
public final class AtomicFile {
    /** What a killed build may leave behind in a folder; the next one takes it away. */
    static final String TEMPORARY_NAME = ".booklet-new";

    private AtomicFile() {}

    /**
     * Brings the file to these bytes, and makes the folders it stands in.
     *
     * @return false if it held them already; then its modification time stays
     */
    public static boolean write(Path file, byte[] bytes) throws IOException {
        return !holds(file, bytes) && write(file, out -> out.write(bytes));
    }

    /** The same for a file that should not stand in memory whole. */
    public static boolean write(Path file, OutputFolder.ContentWriter content) throws IOException {
        Path temporary = file.toAbsolutePath().resolveSibling(TEMPORARY_NAME);
        Path folder = temporary.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(temporary))) {
                content.writeTo(out);
            }
            if (Files.isRegularFile(file) && Files.mismatch(temporary, file) < 0) {
                return false;
            }
            Staging.move(temporary, file);
        } finally {
            Files.deleteIfExists(temporary);
        }
        return true;
    }

    /** Whether a file holds these bytes. */
    static boolean holds(Path file, byte[] bytes) throws IOException {
        return Files.isRegularFile(file)
                && Files.size(file) == bytes.length
                && Arrays.equals(Files.readAllBytes(file), bytes);
    }
}
