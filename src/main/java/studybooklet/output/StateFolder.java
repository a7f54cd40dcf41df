package studybooklet.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The folder {@value #NAME} in the output folder, where the tool keeps its manifest, its lock, its staging area and its
 * caches. All of it is disposable: without it, the next build writes everything anew.
 *
 * @param path the folder
 */
record StateFolder(Path path) {
    static final String NAME = ".booklet";

    static final String MANIFEST = "manifest";

    /** Names the version of the tool that wrote the output. */
    static final String TOOL = "tool";

    /** What a killed build may leave behind; the next one overwrites it. */
    private static final String TEMPORARY = "new";

    /** The state folder of an output folder. */
    static StateFolder of(Path output) {
        return new StateFolder(output.resolve(NAME));
    }

    Path lock() {
        return path.resolve("lock");
    }

    Path staging() {
        return path.resolve("staging");
    }

    /**
     * Reads a file of the folder.
     *
     * @param most the largest size to read, in bytes
     * @return null if it is missing, unreadable, larger, or no regular file
     */
    byte @Nullable [] read(String name, long most) {
        Path file = path.resolve(name);
        try {
            boolean readable = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) <= most;
            return readable ? Files.readAllBytes(file) : null;
        } catch (IOException e) {
            return null; // state is disposable: the build goes on without it
        }
    }

    /** Replaces a file of the folder, or an empty folder in its place; if writing fails, the former file stays. */
    void write(String name, OutputFolder.ContentWriter content) throws IOException {
        Path temporary = path.resolve(TEMPORARY);
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(temporary))) {
                content.writeTo(out);
            }
            Path file = path.resolve(name);
            if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                Files.delete(file);
            }
            Staging.move(temporary, file);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }
}
