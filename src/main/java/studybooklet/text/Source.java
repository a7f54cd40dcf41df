package studybooklet.text;

import java.util.Arrays;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A decoded text and where its lines begin. Everything later points into it by offset, so that each character keeps its
 * place. A line ends with LF, CR, CRLF, form feed, vertical tab, NEL, U+2028 or U+2029 (Unicode 5.8).
 */
final class Source {
    private static final int RECENT = 256;

    private final String file;
    private final String text;
    private final int[] lineStarts;
    /** The texts of the blocks that were asked for last: stages ask for one block's many times in a row. */
    private final @Nullable Block[] recent = new Block[RECENT];

    private final String[] recentTexts = new String[RECENT];

    Source(String file, String text) {
        this.file = file;
        this.text = text;
        this.lineStarts = lineStarts(text);
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[1024];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isLineBreak(c) || c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                continue;
            }
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count + count / 2);
            }
            starts[count++] = i + 1;
        }
        return Arrays.copyOf(starts, count);
    }

    static boolean isLineBreak(char c) {
        return c <= '\r' ? c >= '\n' : c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    String file() {
        return file;
    }

    String text() {
        return text;
    }

    char at(int offset) {
        return text.charAt(offset);
    }

    int lines() {
        return lineStarts.length;
    }

    /** Offset of the first character of the line with this index, from 0. */
    int lineStart(int index) {
        return lineStarts[index];
    }

    /** Offset after the last character of the line with this index, its line break included. */
    int lineEnd(int index) {
        return index + 1 < lineStarts.length ? lineStarts[index + 1] : text.length();
    }

    /** The number, from 1, of the line that holds this offset. */
    int lineAt(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The text of a block, made only if it was not among the last to be asked for. */
    String recent(Block block, Supplier<String> text) {
        int place = block.start() & RECENT - 1;
        if (recent[place] != block) {
            recentTexts[place] = text.get();
            recent[place] = block;
        }
        return recentTexts[place];
    }

    /** The characters of the run, as they stand. */
    String text(Run run) {
        return text.substring(run.start(), run.end());
    }
}
