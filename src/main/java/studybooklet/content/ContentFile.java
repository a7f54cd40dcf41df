package studybooklet.content;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import studybooklet.problem.BuildException;
import studybooklet.problem.Problem;
import studybooklet.problem.Problems;
import studybooklet.problem.SourceLocation;

/**
 * An input file. It is read when its bytes are asked for, and they are not kept.
 *
 * @param path relative to the content folder, with forward slashes
 * @param name the file as problems name it: the content folder as given, and the path
 * @param source gives its bytes
 */
public record ContentFile(String path, String name, Source source) {
    /** What Java puts in the place of bytes that are no UTF-8. */
    private static final char REPLACEMENT = '\uFFFD';

    /** Gives the bytes of a file. */
    @FunctionalInterface
    public interface Source {
        /** Reads the file whole. */
        byte[] read() throws IOException;
    }

    public ContentFile {
        Objects.requireNonNull(path);
        Objects.requireNonNull(name);
        Objects.requireNonNull(source);
    }

    /** A file of these bytes, which are not copied and not to be changed. */
    public ContentFile(String path, String name, byte[] bytes) {
        this(path, name, () -> bytes);
    }

    /**
     * Its bytes, read anew.
     *
     * @throws BuildException if it cannot be read, though it was there when the folder was listed
     */
    public byte[] bytes() {
        try {
            return source.read();
        } catch (IOException e) {
            throw new BuildException(
                    Problem.error(SourceLocation.of(name), "cannot be read: " + e, "check its permissions"));
        }
    }

    /**
     * The file as text: strict UTF-8, without a byte-order mark, lines ended by LF.
     *
     * @return null if it is not UTF-8, which is an error at the line of the first wrong byte
     */
    public @Nullable String text(Problems problems) {
        byte[] bytes = bytes();
        String decoded = new String(bytes, StandardCharsets.UTF_8);
        if (decoded.indexOf(REPLACEMENT) >= 0 && !isUtf8(bytes, problems)) {
            return null;
        }
        String text = withLineFeeds(decoded);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String withLineFeeds(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Whether a text has this character of its own, and not in place of bytes that are none. */
    private boolean isUtf8(byte[] bytes, Problems problems) {
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), out, true);
        if (result.isError()) {
            String before = withLineFeeds(out.flip().toString());
            int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
            problems.error(new SourceLocation(name, line), "this is not UTF-8", "save the file as UTF-8");
        }
        return !result.isError();
    }
}
