package studybooklet.markdown.render;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Renders tables. Each cell is a block. */
final class TableRenderer {
    private final RenderContext context;
    private final InlineRenderer inlines;

    private record Cell(boolean header, String alignment, InlineContent content) {}

    TableRenderer(RenderContext context, InlineRenderer inlines) {
        this.context = context;
        this.inlines = inlines;
    }

    void render(TableBlock table, MarkupBuilder out) {
        StringBuilder text = new StringBuilder();
        List<List<Cell>> head = readRows(table, TableHead.class, Integer.MAX_VALUE, text);
        int columns = head.stream().mapToInt(List::size).max().orElse(0);
        List<List<Cell>> body = readRows(table, TableBody.class, columns, text);
        String id = context.ids().block(text.toString());
        out.raw("<div class=\"table\"><table" + RenderContext.idAttribute(id) + ">\n");
        writeRows("thead", head, out);
        writeRows("tbody", body, out);
        out.raw("</table></div>\n");
    }

    /**
     * Reads the rows of the table's head or body.
     *
     * @param columns the maximum number of cells in a row; the text of surplus cells is appended to the last one
     * @param text receives the text of all cells
     */
    private List<List<Cell>> readRows(
            TableBlock table, Class<? extends Node> section, int columns, StringBuilder text) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Node part : table.getChildren()) {
            if (section.isInstance(part)) {
                for (Node row : part.getChildren()) {
                    if (row instanceof TableRow) {
                        rows.add(readCells(row, columns, text));
                    }
                }
            }
        }
        return rows;
    }

    private List<Cell> readCells(Node row, int columns, StringBuilder text) {
        List<Cell> cells = new ArrayList<>();
        for (Node node : row.getChildren()) {
            if (node instanceof TableCell cell) {
                InlineContent content = inlines.render(cell);
                if (cells.size() == columns) {
                    context.warn(
                            cell,
                            "this row has more cells than the table's head",
                            "write \\| for a | in the text; surplus cells are joined to the last one");
                    cells.get(columns - 1).content().add(" | ");
                    cells.get(columns - 1).content().append(content);
                } else {
                    cells.add(new Cell(cell.isHeader(), alignment(cell), content));
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

    private void writeRows(String section, List<List<Cell>> rows, MarkupBuilder out) {
        if (rows.isEmpty()) {
            return;
        }
        out.raw("<" + section + ">\n");
        for (List<Cell> row : rows) {
            out.raw("<tr>");
            row.forEach(cell -> writeCell(cell, out));
            out.raw("</tr>\n");
        }
        out.raw("</" + section + ">\n");
    }

    private void writeCell(Cell cell, MarkupBuilder out) {
        // An empty th would be announced by screen readers as a header without a name.
        boolean header = cell.header() && !cell.content().markup().isEmpty();
        String name = header ? "th" : "td";
        out.raw("<" + name + context.addBlock(cell.content().text()));
        out.raw((header ? " scope=\"col\"" : "") + cell.alignment() + ">");
        out.append(cell.content().markup()).raw("</" + name + ">");
    }
}
