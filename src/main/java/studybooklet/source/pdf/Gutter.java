package studybooklet.source.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studybooklet.source.pdf.glyph.LineBox;

/**
 * A vertical strip between two columns that no line crosses.
 *
 * @param left its left edge
 * @param top the y where it begins
 * @param bottom the y where it ends
 */
record Gutter(double left, double top, double bottom) {
    /** The least width of a gutter, in parts of the size of the text. */
    private static final double MIN_WIDTH = .75;
    /** So many lines stand on each side of a gutter at least. */
    private static final int MIN_LINES = 3;

    /** Whether a line lies beside the gutter, not above or below it. */
    boolean passes(LineBox line) {
        return line.middle() > top && line.middle() < bottom;
    }

    /**
     * The gutter along which most height of text stands on both sides.
     *
     * @param lines the lines of a region
     * @param em the size of the text
     * @return null if the region has one column
     */
    static @Nullable Gutter longest(List<LineBox> lines, double em) {
        Set<Long> edges = lines.stream()
                .flatMap(line -> Stream.of(line.right(), line.reachRight()))
                .map(Math::round)
                .collect(Collectors.toCollection(TreeSet::new));
        Gutter best = null;
        double bestHeight = 0;
        for (long edge : edges) {
            for (Gutter gutter : along(edge + .5, lines, em)) {
                if (gutter.bottom - gutter.top < Math.max(2 * em, bestHeight)) {
                    continue;
                }
                double height = gutter.sharedHeight(lines, em);
                if (height > bestHeight + .01) {
                    best = gutter;
                    bestHeight = height;
                }
            }
        }
        return best;
    }

    /** The strips at an x between the lines that cross it. */
    private static List<Gutter> along(double left, List<LineBox> lines, double em) {
        double right = left + MIN_WIDTH * em - .5;
        List<LineBox> crossing = lines.stream()
                .filter(line -> line.reachLeft() < right && line.reachRight() > left)
                .sorted(Comparator.comparingDouble(LineBox::middle))
                .toList();
        List<Gutter> strips = new ArrayList<>();
        double top = Double.NEGATIVE_INFINITY;
        for (LineBox line : crossing) {
            strips.add(new Gutter(left, top, line.middle()));
            top = line.middle();
        }
        strips.add(new Gutter(left, top, Double.POSITIVE_INFINITY));
        return strips;
    }

    /** The height over which lines stand on both sides; 0 if they are too few. */
    private double sharedHeight(List<LineBox> lines, double em) {
        Side before = new Side();
        Side after = new Side();
        for (LineBox line : lines) {
            if (passes(line)) {
                (line.left() < left ? before : after).add(line);
            }
        }
        if (before.count < MIN_LINES || after.count < MIN_LINES || before.width < 2 * em || after.width < 2 * em) {
            return 0;
        }
        return Math.min(before.bottom, after.bottom) - Math.max(before.top, after.top);
    }

    /** The extent of the lines on one side. */
    private static final class Side {
        private int count;
        private double width;
        private double top = Double.POSITIVE_INFINITY;
        private double bottom = Double.NEGATIVE_INFINITY;

        void add(LineBox line) {
            count++;
            width = Math.max(width, line.width());
            top = Math.min(top, line.top());
            bottom = Math.max(bottom, line.bottom());
        }
    }
}
