package studybooklet.markdown.render;

import java.util.Arrays;
import studybooklet.article.BodyLines;
import studybooklet.problem.ForbiddenCharacters;
import studybooklet.problem.Problems;
import studybooklet.problem.SourceLocation;

/** An article's Markdown without forbidden characters, with the place that each line came from. */
final class MarkdownSource {
    private final String text;
    private final BodyLines lines;

    /** The offset of each line, ascending. */
    private final int[] starts;

    private MarkdownSource(String text, BodyLines lines) {
        this.text = text;
        this.lines = lines;
        this.starts = startsOf(text);
    }

    /** Removes forbidden characters from a body, with a warning for each line that had some. */
    static MarkdownSource of(String body, BodyLines lines, Problems problems) {
        if (!ForbiddenCharacters.isIn(body)) {
            return new MarkdownSource(body, lines);
        }
        String[] all = body.split("\n", -1);
        for (int i = 0; i < all.length; i++) {
            if (ForbiddenCharacters.isIn(all[i])) {
                String names = ForbiddenCharacters.namesIn(all[i]);
                problems.warning(lines.at(i), "characters that a page cannot contain: " + names, "they are left out");
                all[i] = ForbiddenCharacters.removedFrom(all[i]);
            }
        }
        return new MarkdownSource(String.join("\n", all), lines);
    }

    String text() {
        return text;
    }

    /** The character at an offset; a space outside the text. */
    char charAt(int offset) {
        return offset >= 0 && offset < text.length() ? text.charAt(offset) : ' ';
    }

    /** The place that the character at an offset came from. */
    SourceLocation at(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return lines.at(found >= 0 ? found : -found - 2);
    }

    private static int[] startsOf(String text) {
        int[] starts = new int[64];
        int line = 1;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            if (line == starts.length) {
                starts = Arrays.copyOf(starts, 2 * line);
            }
            starts[line++] = i + 1;
        }
        return Arrays.copyOf(starts, line);
    }
}
