package studybooklet.source.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import studybooklet.source.pdf.LayoutPart.CellTable;
import studybooklet.source.pdf.LayoutPart.TextColumn;
import studybooklet.source.pdf.glyph.LineBox;

/**
 * Finds the columns of a page in reading order. A region is cut along its longest gutter: what stands above the gutter comes first,
 * then its left side, its right side, and what stands below; each is cut in turn.
 */
final class PageLayout {
    /** Regions are not cut deeper. */
    private static final int MAX_DEPTH = 40;
    /** Pieces of a line that are farther apart, in parts of the size of the text, are lines of their own. */
    private static final double MAX_SPACE = 3;

    private final int page;
    private final double em;
    private final List<LayoutPart> parts = new ArrayList<>();

    private PageLayout(int page, double em) {
        this.page = page;
        this.em = em;
    }

    /**
     * The columns and tables of a page in reading order.
     *
     * @param page the page's position in the file
     * @param lines its pieces of lines
     * @param em the size of the text
     */
    static List<LayoutPart> parts(int page, List<LineBox> lines, double em) {
        PageLayout layout = new PageLayout(page, em);
        List<LineBox> widened = HeadLines.widened(lines, em);
        layout.cut(widened, leftOf(widened), rightOf(widened), 0);
        return layout.parts;
    }

    private void cut(List<LineBox> lines, double left, double right, int depth) {
        if (lines.isEmpty()) {
            return;
        }
        TableRegion table = depth > MAX_DEPTH ? null : TableRegion.in(lines, em);
        if (table != null) {
            cut(table.above(), left, right, depth + 1);
            parts.add(new CellTable(table.rows(), "page " + page));
            cut(table.below(), left, right, depth + 1);
            return;
        }
        Gutter gutter = depth > MAX_DEPTH ? null : Gutter.longest(lines, em);
        if (gutter == null) {
            addColumn(lines, left, right);
            return;
        }
        List<LineBox> beside = lines.stream().filter(gutter::passes).toList();
        cut(lines.stream().filter(line -> line.middle() <= gutter.top()).toList(), left, right, depth + 1);
        cutBeside(beside, gutter, left, right, depth);
        cut(lines.stream().filter(line -> line.middle() >= gutter.bottom()).toList(), left, right, depth + 1);
    }

    private void cutBeside(List<LineBox> beside, Gutter gutter, double left, double right, int depth) {
        List<LineBox> before =
                beside.stream().filter(line -> line.left() < gutter.left()).toList();
        List<LineBox> after =
                beside.stream().filter(line -> line.left() >= gutter.left()).toList();
        cut(before, left, rightOf(before), depth + 1);
        cut(after, leftOf(after), right, depth + 1);
    }

    private void addColumn(List<LineBox> pieces, double left, double right) {
        List<LineBox> sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparingDouble(LineBox::baseline).thenComparingDouble(LineBox::left));
        List<LineBox> lines = new ArrayList<>();
        List<LineBox> row = new ArrayList<>();
        for (LineBox piece : sorted) {
            if (!row.isEmpty()
                    && piece.baseline() - row.get(0).baseline()
                            > .4 * Math.min(piece.size(), row.get(0).size())) {
                addRow(row, lines);
                row.clear();
            }
            row.add(piece);
        }
        addRow(row, lines);
        int number =
                1 + (int) parts.stream().filter(TextColumn.class::isInstance).count();
        parts.add(new TextColumn(lines, left, right, page, number));
    }

    /** Joins the pieces of a row that are not far apart. */
    private void addRow(List<LineBox> row, List<LineBox> lines) {
        row.sort(Comparator.comparingDouble(LineBox::left));
        LineBox line = row.get(0);
        for (LineBox piece : row.subList(1, row.size())) {
            if (piece.left() - line.right() > MAX_SPACE * em) {
                lines.add(line);
                line = piece;
            } else {
                line = line.joined(piece);
            }
        }
        lines.add(line);
    }

    private static double leftOf(List<LineBox> lines) {
        return lines.stream().mapToDouble(LineBox::left).min().orElse(0);
    }

    private static double rightOf(List<LineBox> lines) {
        return lines.stream().mapToDouble(LineBox::right).max().orElse(0);
    }
}
