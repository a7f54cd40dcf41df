package studybooklet.source.pdf;

import java.util.ArrayList;
import java.util.List;
import studybooklet.source.pdf.LayoutPart.CellTable;
import studybooklet.source.pdf.LayoutPart.TextColumn;
import studybooklet.source.pdf.glyph.LineBox;

/**
 * Joins lines to paragraphs, over columns and pages. A line goes on in the next one if it reached the edge of its column and the next
 * line is not set in; size and distance of the two must fit. Captions and tables that stand between are passed over.
 */
final class ParagraphJoiner {
    /** So many captions, tables and the like may interrupt a paragraph. */
    private static final int MAX_ASIDES = 6;

    private final double em;
    private final List<Entry> entries = new ArrayList<>();
    private ColumnEdges edges = new ColumnEdges(0, 0, 0, false);

    private sealed interface Entry {
        record Text(ParagraphDraft draft) implements Entry {}

        record Table(CellTable table) implements Entry {}
    }

    private ParagraphJoiner(double em) {
        this.em = em;
    }

    /**
     * The paragraphs and tables of parts in reading order.
     *
     * @param em the size of the text
     */
    static List<PdfParagraph> join(List<LayoutPart> parts, double em) {
        ParagraphJoiner joiner = new ParagraphJoiner(em);
        for (LayoutPart part : parts) {
            if (part instanceof TextColumn column) {
                joiner.add(column);
            } else if (part instanceof CellTable table) {
                joiner.entries.add(new Entry.Table(table));
            }
        }
        return joiner.entries.stream().map(ParagraphJoiner::finished).toList();
    }

    private static PdfParagraph finished(Entry entry) {
        if (entry instanceof Entry.Text text) {
            return text.draft().paragraph();
        }
        CellTable table = ((Entry.Table) entry).table();
        return new PdfParagraph(List.of(), table.rows(), table.place());
    }

    private void add(TextColumn column) {
        edges = ColumnEdges.of(column, em, edges);
        List<LineBox> lines = column.lines();
        for (int i = 0; i < lines.size(); i++) {
            add(lines.get(i), column, lines.get(Math.min(i + 1, lines.size() - 1)));
        }
    }

    private void add(LineBox line, TextColumn column, LineBox following) {
        for (int i = entries.size() - 1; i >= Math.max(0, entries.size() - MAX_ASIDES); i--) {
            if (entries.get(i) instanceof Entry.Text text) {
                if (text.draft().goesOnIn(line, column, edges, following, em)) {
                    text.draft().add(line, column, edges);
                    return;
                }
                if (text.draft().size() > .95 * line.size()) {
                    break;
                }
            }
        }
        entries.add(new Entry.Text(new ParagraphDraft(line, column, edges)));
    }
}
