package studybooklet.article;

import java.util.List;
import studybooklet.problem.SourceLocation;

/**
 * Maps the lines of an article's body to lines of the source file.
 *
 * @param file the source file
 * @param lines the source line of each body line, from 1; 0 if it has none
 * @param places the place of each body line in words, if the source is a document; else empty
 */
public record BodyLines(String file, List<Integer> lines, List<String> places) {
    public BodyLines {
        lines = List.copyOf(lines);
        places = List.copyOf(places);
        if (!places.isEmpty() && places.size() != lines.size()) {
            throw new IllegalArgumentException(places.size() + " places of " + lines.size() + " lines");
        }
    }

    /** The lines of a text. */
    public BodyLines(String file, List<Integer> lines) {
        this(file, lines, List.of());
    }

    /**
     * The place of a body line in the source.
     *
     * @param bodyLine a line of the body, from 0; a line outside the body means the whole file
     */
    public SourceLocation at(int bodyLine) {
        boolean known = bodyLine >= 0 && bodyLine < lines.size();
        boolean placed = known && bodyLine < places.size();
        return new SourceLocation(file, known ? lines.get(bodyLine) : 0, placed ? places.get(bodyLine) : "");
    }

    /** The mapping of the first line. */
    BodyLines first() {
        return new BodyLines(
                file, lines.subList(0, Math.min(1, lines.size())), places.subList(0, Math.min(1, places.size())));
    }
}
