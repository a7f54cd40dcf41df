package studybooklet.markdown.render;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import studybooklet.article.BodyLines;
import studybooklet.problem.ForbiddenCharacters;
import studybooklet.problem.Problems;
import studybooklet.problem.SourceLocation;

/** The Markdown that is parsed, free of forbidden characters. It maps offsets back to lines of the author's file. */
final class MarkdownSource {
    private final String text;
    private final BodyLines lines;

    /** The offset of the start of each line, ascending. */
    private final List<Integer> lineStarts = new ArrayList<>();

    private MarkdownSource(String text, BodyLines lines) {
        this.text = text;
        this.lines = lines;
        for (int start = 0; start >= 0; start = nextLine(start)) {
            lineStarts.add(start);
        }
    }

    /**
     * Removes forbidden characters from the body of an article.
     *
     * @param problems receives a warning for each line that contains some
     */
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

    /** The start of the line after an offset; -1 if there is none. */
    private int nextLine(int offset) {
        int end = text.indexOf('\n', offset);
        return end < 0 ? -1 : end + 1;
    }

    String text() {
        return text;
    }

    /** The UTF-16 code unit at an offset; a space outside the text. */
    char charAt(int offset) {
        return offset >= 0 && offset < text.length() ? text.charAt(offset) : ' ';
    }

    /** The location that the character at an offset came from. */
    SourceLocation locationOf(int offset) {
        int found = Collections.binarySearch(lineStarts, offset);
        int line = found >= 0 ? found : -found - 2; // binarySearch returns -(index of the next start) - 1
        return lines.at(line);
    }
}
