package studybooklet.content;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import studybooklet.problem.Problems;
import studybooklet.problem.SourceLocation;

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

    /**
     * The file as text: strict UTF-8, without a byte-order mark, lines ended by LF.
     *
     * @return null if it is not UTF-8, which is an error at the line of the first wrong byte
     */
    public @Nullable String text(Problems problems) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        String text = out.flip().toString().replace("\r\n", "\n").replace('\r', '\n');
        if (result.isError()) {
            int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
            problems.error(new SourceLocation(name, line), "this is not UTF-8", "save the file as UTF-8");
            return null;
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
