package studybooklet.markdown.render;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Renders tables; each cell is a block of its own. */
final class TableRenderer {
    private final RenderContext rendering;
    private final InlineRenderer inlines;

    /** A cell as it will be written. */
    private record Cell(boolean header, String alignment, InlineContent content) {}

    /** The rows of a table by part, and its text. */
    private static final class Rows {
        private final List<List<Cell>> head = new ArrayList<>();
        private final List<List<Cell>> body = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
    }

    TableRenderer(RenderContext rendering, InlineRenderer inlines) {
        this.rendering = rendering;
        this.inlines = inlines;
    }

    void render(TableBlock table, MarkupBuilder out) {
        Rows rows = read(table);
        out.raw("<div class=\"table\"><table"
                + RenderContext.idAttribute(rendering.ids().block(rows.text.toString())));
        out.raw(">\n");
        part("thead", rows.head, out);
        part("tbody", rows.body, out);
        out.raw("</table></div>\n");
    }

    private Rows read(TableBlock table) {
        Rows rows = new Rows();
        int width = 0;
        for (Node part : table.getChildren()) {
            if (part instanceof TableSeparator) {
                continue;
            }
            for (Node row : part.getChildren()) {
                if (row instanceof TableRow) {
                    boolean header = part instanceof TableHead;
                    List<Cell> cells = cells((TableRow) row, header ? Integer.MAX_VALUE : width, rows.text);
                    width = header ? cells.size() : width;
                    (header ? rows.head : rows.body).add(cells);
                }
            }
        }
        return rows;
    }

    private List<Cell> cells(TableRow row, int width, StringBuilder text) {
        List<Cell> cells = new ArrayList<>();
        for (Node node : row.getChildren()) {
            if (node instanceof TableCell cell) {
                InlineContent content = inlines.render(cell);
                if (cells.size() == width) {
                    rendering.warn(
                            cell,
                            "this row has more cells than the table's head",
                            "write \\| for a | in the text; the rest stands in the last cell");
                }
                if (cells.size() < width) {
                    cells.add(new Cell(cell.isHeader(), alignment(cell), content));
                } else {
                    cells.get(width - 1).content().add(" | ");
                    cells.get(width - 1).content().append(content);
                }
                text.append(content.text()).append('\n');
            }
        }
        return cells;
    }

    private static String alignment(TableCell cell) {
        TableCell.Alignment alignment = cell.getAlignment();
        return alignment == null ? "" : " class=\"align-" + alignment.name().toLowerCase(Locale.ROOT) + "\"";
    }

    private void part(String name, List<List<Cell>> rows, MarkupBuilder out) {
        if (rows.isEmpty()) {
            return;
        }
        out.raw("<" + name + ">\n");
        for (List<Cell> row : rows) {
            out.raw("<tr>");
            row.forEach(cell -> cell(cell, out));
            out.raw("</tr>\n");
        }
        out.raw("</" + name + ">\n");
    }

    private void cell(Cell cell, MarkupBuilder out) {
        // An empty cell heads nothing; as a th it would puzzle those who hear the table.
        boolean heads = cell.header() && !cell.content().markup().isEmpty();
        String name = heads ? "th" : "td";
        out.raw("<" + name + rendering.block(cell.content().text()));
        out.raw((heads ? " scope=\"col\"" : "") + cell.alignment() + ">");
        out.append(cell.content().markup()).raw("</" + name + ">");
    }
}
