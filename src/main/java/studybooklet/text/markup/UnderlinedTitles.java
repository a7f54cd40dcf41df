package studybooklet.text.markup;

import java.util.ArrayList;
import java.util.List;
import studybooklet.text.model.Rule;
import studybooklet.text.model.Step;
import studybooklet.text.model.TextLine;
import studybooklet.text.names.AuthorNotes;
import studybooklet.text.names.Labels;
import studybooklet.text.names.Names;
import studybooklet.text.report.ConversionLog;
import studybooklet.text.signs.Signs;

/**
 * Reads setext headings (CommonMark 4.3): a line of = below a title, of - below a heading. Rules between articles look the
 * same, so the text must be Markdown by other signs (its first line is underlined with =, or it has headings with # or
 * links), and the line above must stand alone and look like a title.
 */
public final class UnderlinedTitles implements Step<List<TextLine>> {
    /** A shorter line of signs may be a dash. */
    private static final int SHORTEST = 3;

    private final ConversionLog log;

    /** Tells the log of each line of signs that it removes. */
    public UnderlinedTitles(ConversionLog log) {
        this.log = log;
    }

    @Override
    public List<TextLine> apply(List<TextLine> lines) {
        return log.follows(Rule.MARKDOWN_SIGNS) && isMarkdown(lines) ? readAll(lines) : lines;
    }

    private static boolean isMarkdown(List<TextLine> lines) {
        int first = 0;
        while (first < lines.size() && lines.get(first).first() == '>') {
            first++;
        }
        return sign(lines, first) == TextLine.Sign.TITLE
                || lines.stream().anyMatch(line -> MarkdownSigns.hashes(line) > 0 || InlineSigns.holdsLink(line));
    }

    private List<TextLine> readAll(List<TextLine> lines) {
        List<TextLine> out = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            TextLine.Sign sign = sign(lines, i);
            if (sign == TextLine.Sign.NONE) {
                out.add(lines.get(i));
                continue;
            }
            out.add(lines.get(i).withSign(sign));
            TextLine rule = lines.get(++i);
            log.consume(rule.span(), "line below a heading");
        }
        return out;
    }

    /** TITLE or HEADING if the line below underlines this one; else NONE. */
    private static TextLine.Sign sign(List<TextLine> lines, int i) {
        if (i + 1 >= lines.size() || !standsAlone(lines, i)) {
            return TextLine.Sign.NONE;
        }
        TextLine rule = lines.get(i + 1);
        char c = rule.first();
        boolean below = rule.gap() == 0 && rule.length() >= SHORTEST && holdsOnly(rule, c);
        if (!below || c != '=' && c != '-') {
            return TextLine.Sign.NONE;
        }
        return c == '=' ? TextLine.Sign.TITLE : TextLine.Sign.HEADING;
    }

    private static boolean holdsOnly(TextLine line, char c) {
        for (int i = line.start(); i < line.end(); i++) {
            if (line.source().at(i) != c) {
                return false;
            }
        }
        return true;
    }

    /** Whether the line can be a title and has a blank line above. */
    private static boolean standsAlone(List<TextLine> lines, int i) {
        TextLine line = lines.get(i);
        if (line.correction() != null
                || line.sign() != TextLine.Sign.NONE
                || line.length() > MarkdownSigns.LONGEST
                || i > 0 && line.gap() == 0) {
            return false;
        }
        String text = line.text();
        Names names = Names.parse(text);
        return Signs.containsHan(text)
                && !Signs.endsSentence(text)
                && !Signs.containsAny(text, "。；")
                && !Signs.in(text.charAt(0), ">#-*+|（(【")
                && (names == null || !names.sure())
                && !AuthorNotes.isNote(text)
                && !Labels.opens(text);
    }
}
