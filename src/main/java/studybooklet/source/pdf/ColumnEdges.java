package studybooklet.source.pdf;

import java.util.ArrayList;
import java.util.List;
import studybooklet.source.pdf.LayoutPart.TextColumn;
import studybooklet.source.pdf.glyph.Glyph;
import studybooklet.source.pdf.glyph.LineBox;

/**
 * The edges that the lines of a column are set to.
 *
 * @param left the x where lines begin that are not set in
 * @param right the x where full lines end
 * @param pitch the usual distance of baselines; 0 if unknown
 * @param indents whether first lines of paragraphs are set in
 */
record ColumnEdges(double left, double right, double pitch, boolean indents) {
    /** A column of fewer lines does not show its own edges. */
    private static final int MIN_LINES = 4;

    /**
     * The edges of a column.
     *
     * @param em the size of the text
     * @param before the edges of the column before it, or of an empty one
     */
    static ColumnEdges of(TextColumn column, double em, ColumnEdges before) {
        List<LineBox> text = column.lines().stream()
                .filter(line -> line.size() < HeadLines.DISPLAY * em)
                .toList();
        List<LineBox> lines = text.isEmpty() ? column.lines() : text;
        double left = lines.stream().mapToDouble(LineBox::left).min().orElse(column.left());
        double right = lines.stream().mapToDouble(LineBox::right).max().orElse(column.right());
        if (lines.size() < MIN_LINES) {
            left = left - column.left() < 3 * em ? column.left() : left;
            double width = Math.max(right - left, before.right() - before.left());
            right = Math.max(right, Math.min(column.right(), left + width));
        }
        double margin = left;
        boolean indents =
                lines.stream().anyMatch(line -> Math.abs(line.left() - margin - 2 * line.size()) < .5 * line.size());
        return new ColumnEdges(left, right, pitch(lines), indents);
    }

    private static double pitch(List<LineBox> lines) {
        List<Double> distances = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            double distance = lines.get(i).baseline() - lines.get(i - 1).baseline();
            if (distance > 0) {
                distances.add(distance);
            }
        }
        distances.sort(null);
        return distances.isEmpty() ? 0 : distances.get(distances.size() / 2);
    }

    /** How far a line is set in, in parts of its font size. */
    double indent(LineBox line) {
        return (line.left() - left) / line.size();
    }

    /**
     * Whether a line ends where the next one's first word would not have fit.
     *
     * @param next the line that could go on
     */
    boolean fills(LineBox line, LineBox next) {
        return right - line.right() < firstWord(next) + .3 * line.size();
    }

    /** The width of what a line break may not separate at the beginning of a line. */
    private static double firstWord(LineBox line) {
        List<Glyph> glyphs = line.glyphs();
        Glyph first = glyphs.get(0);
        int end = 1;
        if (first.wide()) {
            while (end < glyphs.size() && end < 4 && opensOrCloses(glyphs.get(end - 1), glyphs.get(end))) {
                end++;
            }
        } else {
            while (end < glyphs.size()
                    && !glyphs.get(end).wide()
                    && LineBox.spaceBetween(glyphs.get(end - 1), glyphs.get(end))
                            .isEmpty()) {
                end++;
            }
        }
        return glyphs.get(end - 1).right() - first.left();
    }

    private static boolean opensOrCloses(Glyph before, Glyph after) {
        return "“‘《（〔【「『".contains(before.text()) || "，。、；：？！”’》）〕】」』％".contains(after.text());
    }
}
