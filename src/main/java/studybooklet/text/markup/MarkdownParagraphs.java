package studybooklet.text.markup;

import java.util.ArrayList;
import java.util.List;
import studybooklet.text.model.TextLine;
import studybooklet.text.names.Labels;
import studybooklet.text.names.Names;
import studybooklet.text.signs.Bullets;
import studybooklet.text.signs.Signs;

/**
 * Joins the lines of hard-wrapped paragraphs and quotations in a Markdown source. By CommonMark 4.8 all lines between blank lines
 * are one paragraph; but editors also paste texts with one paragraph on each line, so lines are joined only where a long one ends
 * in mid-sentence, or where other paragraphs of the text are wrapped so.
 */
final class MarkdownParagraphs {
    /** Shorter lines may be names, dates or verse. */
    private static final int SHORTEST_WRAPPED = 12;

    private final List<TextLine> lines;

    private MarkdownParagraphs(List<TextLine> lines) {
        this.lines = lines;
    }

    /** The lines, with {@link TextLine.Sign#CONTINUATION} as the sign of those that continue a paragraph or quotation. */
    static List<TextLine> join(List<TextLine> lines) {
        return new MarkdownParagraphs(lines).join();
    }

    private List<TextLine> join() {
        List<TextLine> out = new ArrayList<>(lines);
        boolean wrapped = false;
        for (int i = 0; i < lines.size(); i = end(i)) {
            wrapped |= isWrapped(i, end(i));
        }
        for (int i = 0; i < lines.size(); i = end(i)) {
            int end = end(i);
            if (isWrapped(i, end) || wrapped && areLong(i, end)) {
                for (int j = i + 1; j < end; j++) {
                    out.set(j, lines.get(j).withSign(TextLine.Sign.CONTINUATION));
                }
            }
        }
        return out;
    }

    /** Index after the paragraph or quotation that begins with a line; a line of any other kind stands alone. */
    private int end(int from) {
        int end = from + 1;
        while (end < lines.size()
                && isText(lines.get(end))
                && lines.get(end).gap() == 0
                && isText(lines.get(from))
                && (lines.get(from).first() == '>') == (lines.get(end).first() == '>')) {
            end++;
        }
        return end;
    }

    private static boolean isText(TextLine line) {
        String text = line.first() == '>' ? line.text().substring(1).strip() : line.text();
        return !text.isEmpty()
                && line.sign() == TextLine.Sign.NONE
                && line.correction() == null
                && !line.breaks()
                && MarkdownSigns.hashes(line) == 0
                && !MarkdownStructures.isPoint(line)
                && !(text.startsWith("*") && text.endsWith("*"))
                && !Bullets.opens(text)
                && !Labels.opens(text)
                && Names.parse(text) == null;
    }

    /** Whether a long line that is not the last one ends in mid-sentence. */
    private boolean isWrapped(int from, int end) {
        for (int i = from; i + 1 < end; i++) {
            TextLine line = lines.get(i);
            if (line.length() >= SHORTEST_WRAPPED && !line.endsSentence() && !Signs.in(line.last(), "：:；;")) {
                return true;
            }
        }
        return false;
    }

    private boolean areLong(int from, int end) {
        return lines.subList(from, end - 1).stream().allMatch(line -> line.length() >= SHORTEST_WRAPPED);
    }
}
