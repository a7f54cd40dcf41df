package studybooklet.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SubSequence;
import java.util.Arrays;
import studybooklet.article.BodyLines;
import studybooklet.problem.Problems;
import studybooklet.problem.SourceLocation;

/** The Markdown that is parsed: an article's body without forbidden characters, its lines kept. */
final class BodyText {
    private final String text;
    private final BodyLines lines;
    /** Where in the text each line begins; as long as the text has lines. */
    private final int[] starts;

    private BodyText(String text, BodyLines lines) {
        this.text = text;
        this.lines = lines;
        this.starts = startsOf(text);
    }

    /** Takes forbidden characters out of a body, with a warning for every line that had one. */
    static BodyText of(String body, BodyLines lines, Problems problems) {
        if (!ForbiddenCharacters.isIn(body)) {
            return new BodyText(body, lines);
        }
        String[] all = body.split("\n", -1);
        for (int i = 0; i < all.length; i++) {
            if (ForbiddenCharacters.isIn(all[i])) {
                String names = ForbiddenCharacters.namesIn(all[i]);
                problems.warning(lines.at(i), "characters that no page may hold: " + names, "they are left out");
                all[i] = ForbiddenCharacters.removedFrom(all[i]);
            }
        }
        return new BodyText(String.join("\n", all), lines);
    }

    String text() {
        return text;
    }

    /**
     * The character at an offset.
     *
     * @return a space outside of the text
     */
    char charAt(int offset) {
        return offset >= 0 && offset < text.length() ? text.charAt(offset) : ' ';
    }

    /** A stretch of the text as a string, cut out at once where flexmark would copy it character by character. */
    String textOf(BasedSequence part) {
        return part instanceof SubSequence && part.getBase() == text
                ? text.substring(part.getStartOffset(), part.getEndOffset())
                : part.toString();
    }

    /** Where a character of the text came from. */
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
