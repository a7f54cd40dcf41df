package studybooklet.text.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import studybooklet.text.model.Correction;
import studybooklet.text.model.Span;
import studybooklet.text.model.Step;
import studybooklet.text.model.TextBlock;
import studybooklet.text.model.TextLine;
import studybooklet.text.report.ConversionLog;
import studybooklet.text.report.RemovalKind;

/**
 * Removes HTML comments that take whole lines, or stand at the end of one, and are no correction marks, which were read before.
 * A page mark, {@code <!-- page 12 -->}, stays.
 */
public final class Comments implements Step<List<TextLine>> {
    private static final Pattern PAGE = Pattern.compile("<!--\\s*page\\s+\\S+\\s*-->");
    private static final String OPEN = "<!--";
    private static final String CLOSE = "-->";
    /** A longer one has probably lost its end. */
    private static final int MOST_LINES = 50;

    private final ConversionLog log;

    /** Tells the log of each comment that it removes. */
    public Comments(ConversionLog log) {
        this.log = log;
    }

    @Override
    public List<TextLine> apply(List<TextLine> lines) {
        List<TextLine> out = new ArrayList<>();
        int gap = 0;
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            int end = end(lines, i);
            gap = Math.max(gap, line.gap());
            if (end > i && PAGE.matcher(line.text()).matches()) {
                out.add(line.withSign(TextLine.Sign.VERBATIM).withCorrection(Correction.CorrectionKind.KEEP));
                gap = 0;
            } else if (end > i && remove(lines.subList(i, end))) {
                i = end - 1;
            } else {
                out.add(withoutComment(line).withGap(gap, line.breaks()));
                gap = 0;
            }
        }
        return out;
    }

    /** The line without the comment at its end. */
    private TextLine withoutComment(TextLine line) {
        int open = line.text().lastIndexOf(OPEN);
        boolean ends = open > 0
                && line.text().endsWith(CLOSE)
                && line.sign() == TextLine.Sign.NONE
                && !PAGE.matcher(line.text().substring(open)).matches();
        if (!ends || !log.remove(new Span(line.start() + open, line.end()), RemovalKind.COMMENT)) {
            return line;
        }
        String rest = line.text().substring(0, open).stripTrailing();
        return line.withBounds(line.start(), line.start() + rest.length());
    }

    /** Index after the last line of the comment that begins here; the index itself if none does. */
    private static int end(List<TextLine> lines, int i) {
        if (lines.get(i).correction() != null
                || lines.get(i).sign() != TextLine.Sign.NONE
                || !lines.get(i).text().startsWith(OPEN)) {
            return i;
        }
        int end = i;
        while (end < lines.size()
                && end < i + MOST_LINES
                && lines.get(end).text().indexOf(CLOSE) < 0) {
            end++;
            if (end < lines.size() && lines.get(end).text().contains(OPEN)) {
                return i; // the end of the first comment is missing
            }
        }
        boolean whole = end < lines.size() && lines.get(end).text().endsWith(CLOSE);
        return whole && end < i + MOST_LINES ? end + 1 : i;
    }

    private boolean remove(List<TextLine> comment) {
        List<Span> spans = comment.stream().map(TextLine::span).toList();
        return log.remove(new TextBlock(comment.get(0).source(), spans, 0, 0, false, null), RemovalKind.COMMENT);
    }
}
