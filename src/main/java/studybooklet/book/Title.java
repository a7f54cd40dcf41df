package studybooklet.book;

import java.util.ArrayList;
import java.util.List;

/**
 * A title, which newspapers often set in two parts without a mark between them.
 *
 * @param text the whole title on one line, its parts held apart by one ideographic space
 * @param lines its parts, at least one
 */
public record Title(String text, List<String> lines) {
    private static final char LAST_NARROW = 0xFF;

    public Title {
        lines = List.copyOf(lines);
    }

    /** Splits at a space between two wide characters; a space beside a Latin letter or digit belongs to its part. */
    public static Title of(String title) {
        String whole = title.strip();
        List<String> lines = new ArrayList<>();
        int from = 0;
        int at = 1;
        while (at < whole.length()) {
            int end = isSpace(whole.charAt(at)) && isWide(whole.charAt(at - 1)) ? endOfSpace(whole, at) : at;
            if (end > at) {
                lines.add(whole.substring(from, at));
                from = end;
                at = end;
            } else {
                at++;
            }
        }
        if (lines.isEmpty()) {
            return new Title(whole, List.of(whole));
        }
        lines.add(whole.substring(from));
        return new Title(String.join("\u3000", lines), lines);
    }

    /** The last place behind spaces where a wide character stands; the beginning where there is none. */
    private static int endOfSpace(String text, int from) {
        int end = from;
        while (end < text.length() && isSpace(text.charAt(end))) {
            end++;
        }
        while (end > from && (end == text.length() || !isWide(text.charAt(end)))) {
            end--;
        }
        return end;
    }

    private static boolean isSpace(char character) {
        return character == ' ' || character == '\u3000';
    }

    private static boolean isWide(char character) {
        return character > LAST_NARROW;
    }
}
