package studybooklet.source.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studybooklet.source.pdf.glyph.Glyph;
import studybooklet.source.pdf.glyph.LineBox;

/** Finds small raised pieces of text and puts them into the lines that they stand in. */
final class Superscripts {
    /** A superscript is smaller than its line by this factor or more. */
    private static final double MAX_SIZE = .8;
    /** A superscript has at most so many characters. */
    private static final int MAX_LENGTH = 8;

    private Superscripts() {}

    /** The pieces, with superscripts joined to their lines; a new list. */
    static List<LineBox> attached(List<LineBox> pieces) {
        List<LineBox> lines = new ArrayList<>();
        List<LineBox> small = new ArrayList<>();
        for (LineBox piece : pieces) {
            (piece.glyphs().size() <= MAX_LENGTH ? small : lines).add(piece);
        }
        List<LineBox> shorts = new ArrayList<>();
        List<LineBox> marks = new ArrayList<>();
        for (LineBox piece : small) {
            boolean mark = small.stream().anyMatch(line -> carries(line, piece))
                    || lines.stream().anyMatch(line -> carries(line, piece));
            (mark ? marks : shorts).add(piece);
        }
        lines.addAll(shorts);
        for (LineBox mark : marks) {
            attach(mark, lines);
        }
        return lines;
    }

    private static void attach(LineBox mark, List<LineBox> lines) {
        LineBox raised = LineBox.of(mark.glyphs().stream().map(Glyph::asRaised).toList());
        LineBox before = nearest(mark, lines);
        if (before == null) {
            lines.add(mark);
            return;
        }
        lines.remove(before);
        LineBox joined = before.joined(raised);
        lines.stream()
                .filter(line -> Math.abs(line.baseline() - joined.baseline()) < .2 * joined.size()
                        && Math.abs(line.left() - mark.right()) < .35 * joined.size()
                        && line.left() >= before.right())
                .findFirst()
                .ifPresentOrElse(
                        after -> {
                            lines.remove(after);
                            lines.add(joined.joined(after));
                        },
                        () -> lines.add(joined));
    }

    private static @Nullable LineBox nearest(LineBox mark, List<LineBox> lines) {
        LineBox best = null;
        for (LineBox line : lines) {
            if (carries(line, mark) && (best == null || distance(line, mark) < distance(best, mark))) {
                best = line;
            }
        }
        return best;
    }

    private static double distance(LineBox line, LineBox mark) {
        return Math.max(0, Math.max(mark.left() - line.right(), line.left() - mark.right()));
    }

    private static boolean carries(LineBox line, LineBox mark) {
        double raise = (line.baseline() - mark.baseline()) / line.size();
        return mark.size() <= MAX_SIZE * line.size()
                && raise > .12
                && raise < .75
                && mark.right() > line.left() - .6 * line.size()
                && mark.left() < line.right() + .4 * line.size();
    }
}
