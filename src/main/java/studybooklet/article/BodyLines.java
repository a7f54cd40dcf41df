package studybooklet.article;

import java.util.List;
import studybooklet.problem.SourceLocation;

/**
 * Where the lines of an article's Markdown body came from.
 *
 * @param file the file the user edits
 * @param lines for each body line in order its line in that file, from 1; 0 where it has none
 */
public record BodyLines(String file, List<Integer> lines) {
    public BodyLines {
        lines = List.copyOf(lines);
    }

    /**
     * The place to name in a problem.
     *
     * @param bodyLine a line of the body, from 0; one past the end means the file as a whole
     */
    public SourceLocation at(int bodyLine) {
        boolean known = bodyLine >= 0 && bodyLine < lines.size();
        return new SourceLocation(file, known ? lines.get(bodyLine) : 0);
    }

    /** The first line alone. */
    BodyLines first() {
        return new BodyLines(file, lines.subList(0, Math.min(1, lines.size())));
    }
}
