package studybooklet.text.model;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A decoded text and where its lines begin. Everything later points into it by offset, so that each character keeps its
 * place. A line ends with LF, CR, CRLF, form feed, vertical tab, NEL, U+2028 or U+2029 (Unicode 5.8).
 */
public final class SourceText {
    private final String file;
    private final String text;
    private final int[] lineStarts;

    public SourceText(String file, String text) {
        this.file = file;
        this.text = text;
        this.lineStarts = lineStarts(text);
    }

    private static int[] lineStarts(String text) {
        IntStream.Builder starts = IntStream.builder().add(0);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean beforeLineFeed = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (isLineBreak(c) && !beforeLineFeed) {
                starts.add(i + 1);
            }
        }
        return starts.build().toArray();
    }

    public static boolean isLineBreak(char c) {
        return c <= '\r' ? c >= '\n' : c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    public String file() {
        return file;
    }

    public String text() {
        return text;
    }

    public char at(int offset) {
        return text.charAt(offset);
    }

    public int lines() {
        return lineStarts.length;
    }

    /** Offset of the first character of the line with this index, from 0. */
    public int lineStart(int index) {
        return lineStarts[index];
    }

    /** Offset after the last character of the line with this index, its line break included. */
    public int lineEnd(int index) {
        return index + 1 < lineStarts.length ? lineStarts[index + 1] : text.length();
    }

    /** The number, from 1, of the line that holds this offset. */
    public int lineAt(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The characters of the span. */
    public String text(Span span) {
        return text.substring(span.start(), span.end());
    }
}
