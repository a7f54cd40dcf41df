package studybooklet.source.pdf;

import java.util.List;
import studybooklet.source.pdf.glyph.LineBox;

/** A part of a page, as {@link PageLayout} finds it. */
sealed interface LayoutPart {
    /**
     * Lines below one another.
     *
     * @param lines the lines from top to bottom; at least one
     * @param left the left edge of the column
     * @param right its right edge
     * @param page the page's position in the file
     * @param number the column's position on the page, from 1
     */
    record TextColumn(List<LineBox> lines, double left, double right, int page, int number) implements LayoutPart {
        public TextColumn {
            lines = List.copyOf(lines);
            if (lines.isEmpty()) {
                throw new IllegalArgumentException("a column without lines");
            }
        }

        /** The column with other lines. */
        TextColumn with(List<LineBox> others) {
            return new TextColumn(others, left, right, page, number);
        }

        /** The place in words. */
        String place() {
            return "page " + page + ", column " + number;
        }
    }

    /**
     * A table.
     *
     * @param rows rows of equally many cells, which may be empty; at least one
     * @param place its place in words
     */
    record CellTable(List<List<String>> rows, String place) implements LayoutPart {
        public CellTable {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }
}
