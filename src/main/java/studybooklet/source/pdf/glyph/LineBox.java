package studybooklet.source.pdf.glyph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A line of text, or a piece of one.
 *
 * @param glyphs its glyphs from left to right; at least one
 * @param left its left edge
 * @param right its right edge
 * @param baseline the baseline of most of its glyphs
 * @param size the font size of most of its glyphs
 * @param reachLeft the left edge of the width that the line is set over, at most {@code left}
 * @param reachRight the right edge of that width, at least {@code right}
 */
public record LineBox(
        List<Glyph> glyphs,
        double left,
        double right,
        double baseline,
        double size,
        double reachLeft,
        double reachRight) {
    /** Parts of the font size above and below the baseline that a line occupies. */
    private static final double ASCENT = .8;

    private static final double DESCENT = .15;
    /** Narrower gaps, in parts of the font size, show no space. */
    private static final double LATIN_SPACE = .17;

    private static final double WIDE_SPACE = .8;

    public LineBox {
        glyphs = List.copyOf(glyphs);
        if (glyphs.isEmpty()) {
            throw new IllegalArgumentException("a line without glyphs");
        }
    }

    /** A line of glyphs, which need not be sorted. */
    public static LineBox of(List<Glyph> unsorted) {
        List<Glyph> glyphs = new ArrayList<>(unsorted);
        glyphs.sort(Comparator.comparingDouble(Glyph::left));
        double right = glyphs.stream()
                .mapToDouble(Glyph::right)
                .max()
                .orElse(glyphs.get(0).right());
        Glyph typical = glyphs.stream()
                .filter(glyph -> !glyph.raised())
                .max(Comparator.comparingDouble(Glyph::size))
                .orElse(glyphs.get(0));
        double left = glyphs.get(0).left();
        return new LineBox(glyphs, left, right, typical.baseline(), typical.size(), left, right);
    }

    /** This line and another piece of it. */
    public LineBox joined(LineBox other) {
        List<Glyph> both = new ArrayList<>(glyphs);
        both.addAll(other.glyphs);
        return of(both).reaching(Math.min(reachLeft, other.reachLeft), Math.max(reachRight, other.reachRight));
    }

    /** The same line, set over a given width. */
    public LineBox reaching(double from, double to) {
        return new LineBox(glyphs, left, right, baseline, size, Math.min(left, from), Math.max(right, to));
    }

    public double top() {
        return baseline - ASCENT * size;
    }

    public double bottom() {
        return baseline + DESCENT * size;
    }

    public double middle() {
        return (top() + bottom()) / 2;
    }

    public double center() {
        return (left + right) / 2;
    }

    public double width() {
        return right - left;
    }

    /** Whether the line was widened to the columns below or above it. */
    public boolean spans() {
        return reachLeft < left || reachRight > right;
    }

    public boolean overlapsRowOf(LineBox other) {
        return top() < other.bottom() && other.top() < bottom();
    }

    /** Whether all glyphs are bold. */
    public boolean bold() {
        return glyphs.stream().allMatch(glyph -> glyph.bold() || glyph.raised());
    }

    /** The text, with a space where the glyphs leave one. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < glyphs.size(); i++) {
            text.append(i == 0 ? "" : spaceBetween(glyphs.get(i - 1), glyphs.get(i)))
                    .append(glyphs.get(i).text());
        }
        return text.toString();
    }

    /** The white space that two neighbouring glyphs leave: none, a space, or an ideographic space. */
    public static String spaceBetween(Glyph before, Glyph after) {
        double gap = (after.left() - before.right()) / Math.max(before.size(), after.size());
        if (after.raised() || gap < .1) {
            return "";
        }
        if (gap >= WIDE_SPACE) {
            return before.wide() && after.wide() ? "\u3000" : " ";
        }
        boolean latin = !before.wide() && !after.wide();
        return after.spaced() || (latin && gap >= LATIN_SPACE) ? " " : "";
    }
}
