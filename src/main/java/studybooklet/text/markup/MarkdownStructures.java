package studybooklet.text.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import studybooklet.text.model.Correction;
import studybooklet.text.model.TextLine;

/**
 * Finds the structures of a Markdown source that are copied as they stand: fenced code, tables, images, ordered and nested
 * lists, quotations of several paragraphs. Lists of one level and quotations of one paragraph are read line by line instead.
 */
final class MarkdownStructures {
    private static final Pattern TABLE_RULE = Pattern.compile("\\|?\\s*:?-+:?\\s*(\\|\\s*:?-+:?\\s*)*\\|?");
    private static final Pattern IMAGE = Pattern.compile("!\\[[^\\]]*]\\([^()\\s]+(\\s+\"[^\"]*\")?\\)");
    private static final Pattern ORDERED = Pattern.compile("\\d{1,9}[.)][ \\t].*");
    private static final Pattern BULLET = Pattern.compile("[-*+][ \\t].*");
    /** Columns by which a line below a point of a list is indented if it belongs to it. */
    private static final int NESTED = 2;

    private final List<TextLine> lines;

    /** Up to these lines, fences, lists and quotations were searched: no line is searched twice. */
    private int fenceScanned;

    private int listScanned;
    private int quoteScanned;

    private MarkdownStructures(List<TextLine> lines) {
        this.lines = lines;
    }

    /** Whether a line shows by itself that the text is Markdown: it opens fenced code, or is an image. */
    static boolean isSign(TextLine line) {
        return line.text().startsWith("```") || IMAGE.matcher(line.text()).matches();
    }

    /** The lines, those of structures with {@link TextLine.Sign#VERBATIM} and {@link TextLine.Sign#CONTINUATION} as signs. */
    static List<TextLine> mark(List<TextLine> lines) {
        MarkdownStructures structures = new MarkdownStructures(lines);
        List<TextLine> out = new ArrayList<>(lines);
        int point = -1; // of a list of bullets, if all lines since are indented below it
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            int end = structures.end(i);
            boolean below = point >= 0
                    && !isPoint(line)
                    && line.gap() == 0
                    && line.indent() >= lines.get(point).indent() + NESTED;
            if (end > i) {
                point = -1;
                out.set(
                        i,
                        lines.get(i).withSign(TextLine.Sign.VERBATIM).withCorrection(Correction.CorrectionKind.KEEP));
                for (int j = i + 1; j < end; j++) {
                    out.set(j, lines.get(j).withSign(TextLine.Sign.CONTINUATION));
                }
                i = end - 1;
            } else if (below) {
                out.set(i, line.correction() == null ? line.withSign(TextLine.Sign.CONTINUATION) : line);
            } else {
                point = BULLET.matcher(line.text()).matches() ? i : -1;
            }
        }
        return out;
    }

    /** Index after the structure that begins here; the index itself if none does. */
    private int end(int i) {
        TextLine line = lines.get(i);
        String text = line.text();
        if (line.correction() != null) {
            return i;
        }
        if (IMAGE.matcher(text).matches()) {
            return i + 1;
        }
        return text.startsWith("```")
                ? fenceEnd(i)
                : isTable(i) ? tableEnd(i) : isPoint(line) ? listEnd(i) : quoteEnd(i);
    }

    private int fenceEnd(int i) {
        int end = Math.max(i + 1, fenceScanned);
        while (end < lines.size() && !lines.get(end).text().equals("```")) {
            end++;
        }
        fenceScanned = end; // no fence closes before, so that each line is looked at once
        return end < lines.size() ? end + 1 : i;
    }

    private boolean isTable(int i) {
        return lines.get(i).text().indexOf('|') >= 0
                && i + 1 < lines.size()
                && lines.get(i + 1).gap() == 0
                && lines.get(i + 1).text().indexOf('-') >= 0
                && TABLE_RULE.matcher(lines.get(i + 1).text()).matches();
    }

    private int tableEnd(int i) {
        int end = i + 2;
        while (end < lines.size()
                && lines.get(end).gap() == 0
                && lines.get(end).text().indexOf('|') >= 0) {
            end++;
        }
        return end;
    }

    private static boolean isPoint(TextLine line) {
        return BULLET.matcher(line.text()).matches() || isOrdered(line);
    }

    private static boolean isOrdered(TextLine line) {
        return ORDERED.matcher(line.text()).matches();
    }

    /** The end of a list with numbers or several levels; the index itself for a list of bullets, or of one number. */
    private int listEnd(int i) {
        if (i < listScanned) {
            return i;
        }
        int end = i + 1;
        int points = 1;
        boolean nested = false;
        while (end < lines.size() && lines.get(end).gap() == 0 && goesOn(lines.get(i), lines.get(end))) {
            boolean point = isPoint(lines.get(end));
            points += point ? 1 : 0;
            nested |= point && lines.get(end).indent() >= lines.get(i).indent() + NESTED;
            end++;
        }
        listScanned = end; // what is no structure from its first line on is none from a later one
        return points > 1 && (nested || isOrdered(lines.get(i))) ? end : i;
    }

    private static boolean goesOn(TextLine first, TextLine line) {
        return line.indent() >= first.indent() + NESTED
                || isPoint(line) && isOrdered(line) == isOrdered(first) && line.indent() >= first.indent();
    }

    private int quoteEnd(int i) {
        if (i < quoteScanned) {
            return i;
        }
        int end = i;
        boolean several = false;
        while (end < lines.size()
                && lines.get(end).first() == '>'
                && (end == i || lines.get(end).gap() == 0)) {
            several |= lines.get(end).length() == 1;
            end++;
        }
        quoteScanned = end;
        return several ? end : i;
    }
}
