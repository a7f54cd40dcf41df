package studybooklet.source.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import studybooklet.source.pdf.glyph.Glyph;
import studybooklet.source.pdf.glyph.LineBox;

/** Joins glyphs to pieces of lines: neighbours on one baseline without a gap that could be the gutter of columns. */
final class LineBuilder {
    /** The widest gap inside a piece, in parts of the font size. */
    private static final double MAX_GAP = .6;
    /** The widest space between Latin words in a line that is stretched to its edge. */
    private static final double MAX_WORD_GAP = 1.8;
    /** Baselines that differ by less, in parts of the font size, are one. */
    private static final double SAME_BASELINE = .2;

    private static final int MAX_PIECES = 8_000;

    private LineBuilder() {}

    /**
     * The pieces of lines of a page, from top to bottom and from left to right.
     *
     * @throws TooMuchContentException if there are too many for layout, whose time grows with their square
     */
    static List<LineBox> pieces(List<Glyph> glyphs) throws TooMuchContentException {
        List<LineBox> pieces = new ArrayList<>();
        for (List<Glyph> row : rows(glyphs)) {
            split(row, pieces);
        }
        if (pieces.size() > MAX_PIECES) {
            throw new TooMuchContentException("more than " + MAX_PIECES + " pieces of lines on a page");
        }
        List<LineBox> whole = Superscripts.attached(pieces);
        whole.sort(Comparator.comparingDouble(LineBox::baseline).thenComparingDouble(LineBox::left));
        return whole;
    }

    private static List<List<Glyph>> rows(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::baseline).thenComparingDouble(Glyph::left));
        List<List<Glyph>> rows = new ArrayList<>();
        double start = Double.NEGATIVE_INFINITY;
        for (Glyph glyph : sorted) {
            if (rows.isEmpty() || glyph.baseline() - start > SAME_BASELINE * glyph.size()) {
                rows.add(new ArrayList<>());
                start = glyph.baseline();
            }
            rows.get(rows.size() - 1).add(glyph);
        }
        return rows;
    }

    private static void split(List<Glyph> row, List<LineBox> pieces) {
        row.sort(Comparator.comparingDouble(Glyph::left));
        List<Glyph> piece = new ArrayList<>();
        for (Glyph glyph : row) {
            if (!piece.isEmpty()) {
                Glyph last = piece.get(piece.size() - 1);
                if (overprints(last, glyph)) {
                    continue;
                }
                if (apart(last, glyph)) {
                    pieces.add(LineBox.of(piece));
                    piece = new ArrayList<>();
                }
            }
            piece.add(glyph);
        }
        pieces.add(LineBox.of(piece));
    }

    /** Whether a glyph is printed over an equal one, as makeshift bold text is. */
    private static boolean overprints(Glyph last, Glyph glyph) {
        return glyph.text().equals(last.text()) && glyph.left() - last.left() < .3 * (last.right() - last.left());
    }

    private static boolean apart(Glyph last, Glyph glyph) {
        double larger = Math.max(last.size(), glyph.size());
        double smaller = Math.min(last.size(), glyph.size());
        double gap = glyph.left() - last.right();
        boolean words = glyph.spaced() && !glyph.wide() && !last.wide();
        return gap > (words ? MAX_WORD_GAP : MAX_GAP) * smaller || (smaller < .8 * larger && gap > .2 * larger);
    }
}
