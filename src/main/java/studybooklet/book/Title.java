package studybooklet.book;

import java.util.List;

/**
 * A title, which newspapers often set in two parts without a mark between them.
 *
 * @param text the whole title on one line, its parts held apart by one ideographic space
 * @param lines its parts, at least one
 */
public record Title(String text, List<String> lines) {
    public Title {
        lines = List.copyOf(lines);
    }

    /** Splits at a space between two wide characters; a space beside a Latin letter or digit belongs to its part. */
    public static Title of(String title) {
        List<String> lines = List.of(title.strip().split("(?<=[^\\x00-\\xff])[ \u3000]+(?=[^\\x00-\\xff])"));
        return new Title(String.join("\u3000", lines), lines);
    }
}
