package studybooklet.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The templates and assets inside the tool's jar. */
final class ShippedFiles {
    private static final String ROOT = "/templates/";

    private ShippedFiles() {}

    /**
     * The bytes of a shipped file.
     *
     * @param path relative to the templates folder, with forward slashes
     * @return null if no such file is shipped
     */
    static byte @Nullable [] read(String path) throws IOException {
        try (InputStream in = ShippedFiles.class.getResourceAsStream(ROOT + path)) {
            return in == null ? null : in.readAllBytes();
        }
    }

    /** Whether every file of a templates folder equals the shipped file of the same path. */
    static boolean holdAll(Path folder) {
        try {
            for (Path file : FilesBelow.of(folder)) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                byte[] shipped = read(path);
                if (shipped == null || !Arrays.equals(shipped, Files.readAllBytes(file))) {
                    return false;
                }
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
