package studybooklet.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A file of the output. Its bytes are produced when the file is written, so that a booklet need not fit into memory.
 *
 * @param path relative to the output folder, ASCII, with forward slashes, no part beginning with a dot
 * @param source produces its bytes; may be called on any thread
 */
public record OutputFile(String path, Source source) {
    private static final Pattern PATH = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*");

    /** Produces the bytes of a file: the same ones at every call. */
    @FunctionalInterface
    public interface Source {
        /**
         * Writes the bytes; does not close the stream.
         *
         * @param former gives the file as the last build of the same tool wrote it, to copy parts from; null if there is none
         *     or if it was altered since
         * @throws studybooklet.problem.BuildException if the file cannot be produced
         */
        void writeTo(OutputStream out, Supplier<@Nullable Path> former) throws IOException;
    }

    public OutputFile {
        Objects.requireNonNull(source);
        if (!isPath(path)) {
            throw new IllegalArgumentException("not a path for an output file: " + path);
        }
    }

    /** A file of these bytes, which are not copied and must not be changed. */
    public OutputFile(String path, byte[] bytes) {
        this(path, (out, former) -> out.write(bytes));
    }

    /** Gives a text: the same one at every call. */
    @FunctionalInterface
    public interface TextSource {
        /** @throws studybooklet.problem.BuildException if the text cannot be made */
        String text();
    }

    /** A text file in UTF-8 whose text is made when it is written. */
    public static OutputFile ofText(String path, TextSource text) {
        return new OutputFile(path, (out, former) -> out.write(text.text().getBytes(StandardCharsets.UTF_8)));
    }

    /** Whether an output file may have this path. No such path leads out of the output folder. */
    static boolean isPath(String path) {
        return PATH.matcher(path).matches();
    }

    /** The bytes, produced without a former file. */
    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            source.writeTo(bytes, () -> null);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
        return bytes.toByteArray();
    }
}
