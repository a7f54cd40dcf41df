package studybooklet.book;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A title. Newspapers often set a title on two lines, and plain text keeps only a space between them.
 *
 * @param text the title on one line, with an ideographic space between its lines
 * @param lines the lines, at least one
 */
public record Title(String text, List<String> lines) {
    /** White space between two characters beyond Latin-1; beside a Latin letter or digit it separates words. */
    private static final Pattern LINE_BREAK = Pattern.compile("(?<=[^\\x00-\\xFF])[ \\u3000]+(?=[^\\x00-\\xFF])");

    public Title {
        lines = List.copyOf(lines);
    }

    /** Splits a title into its lines. */
    public static Title of(String title) {
        List<String> lines = List.of(LINE_BREAK.split(title.strip(), -1));
        return new Title(String.join("\u3000", lines), lines);
    }
}
