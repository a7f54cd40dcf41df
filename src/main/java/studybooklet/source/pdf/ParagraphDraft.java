package studybooklet.source.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import studybooklet.source.pdf.LayoutPart.TextColumn;
import studybooklet.source.pdf.glyph.LineBox;

/** A paragraph to which lines are added. Decides which line goes on. */
final class ParagraphDraft {
    /** A line that begins farther right, in parts of its font size, is set in. */
    private static final double INDENT = 1.2;
    /** Lines whose font sizes differ by more, in parts of the greater one, are of two paragraphs. */
    private static final double MAX_SIZE_CHANGE = .08;
    /** The greatest distance of two lines of a paragraph, as a factor of the usual distance. */
    private static final double MAX_PITCH = 1.45;
    /** The greatest distance of two lines of a title, as a factor of the font size. */
    private static final double MAX_TITLE_PITCH = 1.8;

    /** The least width of a full line of text that is smaller or larger than most, in parts of its font size. */
    private static final double MIN_TEXT_WIDTH = 15;

    private static final String SENTENCE_ENDS = "。！？!?….：:；;）)”";

    /** The dots before a page number in a table of contents. */
    private static final Pattern LEADER = Pattern.compile("[.…·]{6,}");

    private final List<LineBox> lines = new ArrayList<>();
    private final String place;
    private TextColumn column;
    private ColumnEdges edges;

    ParagraphDraft(LineBox first, TextColumn column, ColumnEdges edges) {
        this.place = column.place();
        this.column = column;
        this.edges = edges;
        lines.add(first);
    }

    void add(LineBox line, TextColumn in, ColumnEdges edgesOfColumn) {
        lines.add(line);
        column = in;
        edges = edgesOfColumn;
    }

    double size() {
        return lines.get(0).size();
    }

    PdfParagraph paragraph() {
        return new PdfParagraph(lines, List.of(), place);
    }

    /**
     * Whether a line goes on with the paragraph.
     *
     * @param line the line
     * @param in its column
     * @param target the edges of its column
     * @param following the line after it in its column, or itself
     * @param em the size of the text
     */
    boolean goesOnIn(LineBox line, TextColumn in, ColumnEdges target, LineBox following, double em) {
        LineBox last = lines.get(lines.size() - 1);
        if (Math.abs(last.size() - line.size()) > MAX_SIZE_CHANGE * Math.max(last.size(), line.size())) {
            return false;
        }
        if (line.size() >= HeadLines.DISPLAY * em) {
            return in == column && line.baseline() - last.baseline() < MAX_TITLE_PITCH * line.size();
        }
        boolean below = in == column;
        if (below && (line.baseline() <= last.baseline() || isFar(last, line))) {
            return false;
        }
        if (isLabel(last, em)) {
            return false;
        }
        if (last.bold() != line.bold() && (!target.indents() || !edges.indents())) {
            return false;
        }
        return edges.fills(last, line) && !last.spans() && !isSetIn(line, target, following, below);
    }

    /**
     * Whether a line is one of few short lines in other type than the text, such as a date
     * beside the name of a newspaper, or an entry of a table of contents.
     */
    private boolean isLabel(LineBox line, double em) {
        if (LEADER.matcher(line.text()).find()) {
            return true;
        }
        return Math.abs(line.size() - em) > .05 * em
                && column.lines().size() < 4
                && line.width() < MIN_TEXT_WIDTH * line.size();
    }

    private boolean isFar(LineBox last, LineBox line) {
        double distance = line.baseline() - last.baseline();
        boolean ended = SENTENCE_ENDS.indexOf(last.text().charAt(last.text().length() - 1)) >= 0;
        return ended && edges.pitch() > 0 && distance > MAX_PITCH * edges.pitch();
    }

    /** Whether a line begins a paragraph by its indent. Lines of a block that is set in as a whole do not. */
    private boolean isSetIn(LineBox line, ColumnEdges target, LineBox following, boolean below) {
        if (target.indent(line) < INDENT) {
            return false;
        }
        LineBox last = lines.get(lines.size() - 1);
        boolean sameLeft = below && Math.abs(last.left() - line.left()) < .4 * line.size();
        boolean block = lines.size() > 1 || Math.abs(following.left() - line.left()) < .4 * line.size();
        return !(sameLeft && block && following != line);
    }
}
