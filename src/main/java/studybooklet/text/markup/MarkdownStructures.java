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

    private MarkdownStructures(List<TextLine> lines) {
        this.lines = lines;
    }

    /** Whether a line shows by itself that the text is Markdown: it opens fenced code, or is an image. */
    static boolean isSign(TextLine line) {
        return line.text().startsWith("```") || IMAGE.matcher(line.text()).matches();
    }

    /** The lines, those of structures with {@link TextLine#VERBATIM} and {@link TextLine#CONTINUES} as signs. */
    static List<TextLine> mark(List<TextLine> lines) {
        MarkdownStructures structures = new MarkdownStructures(lines);
        List<TextLine> out = new ArrayList<>(lines);
        for (int i = 0; i < lines.size(); i++) {
            int end = structures.end(i);
            if (end > i) {
                out.set(i, lines.get(i).withSign(TextLine.VERBATIM).withCorrection(Correction.CorrectionKind.KEEP));
                for (int j = i + 1; j < end; j++) {
                    out.set(j, lines.get(j).withSign(TextLine.CONTINUES));
                }
                i = end - 1;
            } else if (i > 0 && structures.continuesPoint(i)) {
                out.set(i, lines.get(i).withSign(TextLine.CONTINUES));
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
        int end = i + 1;
        while (end < lines.size() && !lines.get(end).text().equals("```")) {
            end++;
        }
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
        int end = i + 1;
        int points = 1;
        boolean nested = false;
        while (end < lines.size() && lines.get(end).gap() == 0 && goesOn(lines.get(i), lines.get(end))) {
            boolean point = isPoint(lines.get(end));
            points += point ? 1 : 0;
            nested |= point && lines.get(end).indent() >= lines.get(i).indent() + NESTED;
            end++;
        }
        return points > 1 && (nested || isOrdered(lines.get(i))) ? end : i;
    }

    private static boolean goesOn(TextLine first, TextLine line) {
        return line.indent() >= first.indent() + NESTED
                || isPoint(line) && isOrdered(line) == isOrdered(first) && line.indent() >= first.indent();
    }

    private int quoteEnd(int i) {
        int end = i;
        boolean several = false;
        while (end < lines.size()
                && lines.get(end).first() == '>'
                && (end == i || lines.get(end).gap() == 0)) {
            several |= lines.get(end).length() == 1;
            end++;
        }
        return several ? end : i;
    }

    /** Whether the line is indented below a point of a list, without a blank line between them. */
    private boolean continuesPoint(int i) {
        int point = i - 1;
        while (point > 0 && lines.get(point).gap() == 0 && !isPoint(lines.get(point))) {
            point--;
        }
        TextLine line = lines.get(i);
        boolean continues = line.gap() == 0 && line.correction() == null && !isPoint(line);
        for (int j = point + 1; continues && j <= i; j++) {
            continues = lines.get(j).indent() >= lines.get(point).indent() + NESTED;
        }
        return continues && BULLET.matcher(lines.get(point).text()).matches();
    }
}
