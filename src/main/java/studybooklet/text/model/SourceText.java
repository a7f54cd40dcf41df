package studybooklet.text.model;

import java.util.Arrays;
import java.util.stream.IntStream;
import studybooklet.language.SimplifiedForms;

/**
 * A decoded text and where its lines begin. Everything later refers to it by offset, so that each character keeps its place.
 * It has two forms of the same length: {@link #text()} in simplified characters, the only one that rules look at, so that no
 * rule can forget traditional characters; and {@link #original()} as printed, the only one that goes into a result. A line
 * ends with LF, CR, CRLF, form feed, vertical tab, NEL, U+2028 or U+2029 (Unicode 5.8).
 */
public final class SourceText {
    private final String file;
    private final String original;
    private final String text;
    private final int[] lineStarts;

    /**
     * A text and its simplified copy.
     *
     * @param file the text's name as the user knows it
     * @param original the characters as printed
     */
    public SourceText(String file, String original) {
        this.file = file;
        this.original = original;
        this.text = SimplifiedForms.simplify(original);
        this.lineStarts = lineStarts(original);
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

    /** Whether the character ends a line; of CR and LF together, only the second does. */
    public static boolean isLineBreak(char c) {
        return c <= '\r' ? c >= '\n' : c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    /** The text's name as the user knows it. */
    public String file() {
        return file;
    }

    /** The text in simplified characters, for rules. */
    public String text() {
        return text;
    }

    /** The text as printed, for results. */
    public String original() {
        return original;
    }

    /** The simplified character at this offset. */
    public char at(int offset) {
        return text.charAt(offset);
    }

    /** The number of lines, blank ones included. */
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

    /** The span's text in simplified characters, for rules. */
    public String text(Span span) {
        return text.substring(span.start(), span.end());
    }

    /** The span's text as printed, for results. */
    public String original(Span span) {
        return original.substring(span.start(), span.end());
    }
}
