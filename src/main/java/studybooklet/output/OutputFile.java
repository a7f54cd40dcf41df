package studybooklet.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import studybooklet.cache.CountingWriter;
import studybooklet.cache.Fingerprints;

/**
 * A file to be written. Its bytes are made when it is written and not kept, so that a booklet need not fit into memory.
 *
 * @param path relative to the output folder, ASCII, with forward slashes, no part beginning with a dot
 * @param made all that its bytes are made from: while that is the same, they are, and need not be made again; null where
 *     they are to be made and compared every time
 * @param source gives its bytes
 */
public record OutputFile(String path, Fingerprints.@Nullable Model made, Source source) {
    /** Gives the bytes of a file, the same ones however often it is asked. */
    @FunctionalInterface
    public interface Source {
        /**
         * Writes the bytes; does not close the stream.
         *
         * @throws studybooklet.problem.BuildException if the file cannot be made
         */
        void writeTo(OutputStream out) throws IOException;
    }

    /** A source that can use what an earlier build made. */
    public interface RemadeSource extends Source {
        /**
         * Writes the bytes that {@link #writeTo} would write.
         *
         * @param earlier the file as it stands, or null where there is none or it was altered
         * @return what to hand to this method with the file written now; at least one byte
         */
        byte[] remake(OutputStream out, @Nullable Earlier earlier) throws IOException;

        @Override
        default void writeTo(OutputStream out) throws IOException {
            remake(out, null);
        }
    }

    /**
     * A file as an earlier build made it.
     *
     * @param notes what {@link RemadeSource#remake} gave then
     */
    public record Earlier(Path file, byte[] notes) {}

    public OutputFile {
        Objects.requireNonNull(source);
        if (!isPath(path)) {
            throw new IllegalArgumentException("not a path for an output file: " + path);
        }
    }

    /** A file that is made and compared every time. */
    public OutputFile(String path, Source source) {
        this(path, null, source);
    }

    /** A file of these bytes, which are not copied and not to be changed. */
    public OutputFile(String path, byte[] bytes) {
        this(path, (OutputStream out) -> out.write(bytes));
    }

    /** The fingerprint of all that its bytes are made from, or null. */
    @Nullable
    String fingerprint() {
        return made == null ? null : made.fingerprint();
    }

    /** Whether a path is one that an output file may have; none of these leads out of the folder. */
    static boolean isPath(String path) {
        boolean begins = true; // a part, with no dot
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            boolean isWord =
                    c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c == '-' || c == '_';
            if (!isWord && (begins || c != '.' && c != '/')) {
                return false;
            }
            begins = c == '/';
        }
        return !begins;
    }

    /** A text file in UTF-8. */
    public static OutputFile ofText(String path, String text) {
        return new OutputFile(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Gives a text, the same one however often it is asked. */
    @FunctionalInterface
    public interface TextSource {
        /**
         * Writes the text; does not close the writer.
         *
         * @throws studybooklet.problem.BuildException if the text cannot be made
         */
        void writeTo(CountingWriter out) throws IOException;
    }

    /**
     * A text file in UTF-8 whose text is made when it is written.
     *
     * @param writer turns it into bytes; one serves many files, one after the other
     */
    public static OutputFile ofText(
            String path, Fingerprints.@Nullable Model made, Utf8Writer writer, TextSource text) {
        return new OutputFile(path, made, (OutputStream out) -> {
            writer.begin(out);
            text.writeTo(writer);
            writer.end();
        });
    }

    /** The bytes, made anew. */
    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            source.writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
        return bytes.toByteArray();
    }
}
