package studybooklet.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Arrays;
import studybooklet.article.BodyLines;
import studybooklet.problem.ForbiddenCharacters;
import studybooklet.problem.Problems;
import studybooklet.problem.SourceLocation;

/**
 * The Markdown that is parsed: an article's body without forbidden characters, its lines kept, abridged for the parser.
 * Offsets are those of the abridged text, as all nodes have them.
 */
final class BodyText {
    private final Abridged text;
    private final BodyLines lines;
    /** Where in the abridged text each line begins; as long as the text has lines. */
    private final int[] starts;

    BodyText(Abridged text, BodyLines lines) {
        this.text = text;
        this.lines = lines;
        this.starts = startsOf(text.text());
    }

    /** Takes forbidden characters out of a body, with a warning for every line that had one. */
    static BodyText of(String body, BodyLines lines, Problems problems) {
        Abridged text = Abridged.of(body);
        if (!text.isUnusual() || !ForbiddenCharacters.isIn(body)) {
            return new BodyText(text, lines);
        }
        String[] all = body.split("\n", -1);
        for (int i = 0; i < all.length; i++) {
            if (ForbiddenCharacters.isIn(all[i])) {
                String names = ForbiddenCharacters.namesIn(all[i]);
                problems.warning(lines.at(i), "characters that a page cannot contain: " + names, "they are left out");
                all[i] = ForbiddenCharacters.removedFrom(all[i]);
            }
        }
        return new BodyText(Abridged.of(String.join("\n", all)), lines);
    }

    /** What is given to the parser. */
    String abridged() {
        return text.text();
    }

    /**
     * The character some places behind an offset, none of them left out.
     *
     * @return a space outside of the text
     */
    char charAt(int offset, int behind) {
        int at = text.inWhole(offset) + behind;
        return at >= 0 && at < text.whole().length() ? text.whole().charAt(at) : ' ';
    }

    /** A stretch of the text as the author wrote it; what flexmark says itself is abridged. */
    String textOf(BasedSequence part) {
        return text.textOf(part);
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
