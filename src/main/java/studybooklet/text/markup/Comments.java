package studybooklet.text.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import studybooklet.text.model.Correction;
import studybooklet.text.model.Span;
import studybooklet.text.model.Step;
import studybooklet.text.model.TextLine;
import studybooklet.text.report.ConversionLog;
import studybooklet.text.report.RemovalKind;

/**
 * Removes HTML comments that take whole lines and are no correction marks, which were read before. A page mark,
 * {@code <!-- page 12 -->}, stays as it is.
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
                out.add(line.withSign(TextLine.VERBATIM).withCorrection(Correction.CorrectionKind.KEEP));
                gap = 0;
            } else if (end > i && remove(lines.subList(i, end))) {
                i = end - 1;
            } else {
                out.add(line.withGap(gap, line.breaks()));
                gap = 0;
            }
        }
        return out;
    }

    /** Index after the last line of the comment that begins here; the index itself if none does. */
    private static int end(List<TextLine> lines, int i) {
        if (lines.get(i).correction() != null || !lines.get(i).text().startsWith(OPEN)) {
            return i;
        }
        int end = i;
        while (end < lines.size() && end < i + MOST_LINES && lines.get(end).text().indexOf(CLOSE) < 0) {
            end++;
        }
        boolean whole = end < lines.size() && lines.get(end).text().endsWith(CLOSE);
        return whole && end < i + MOST_LINES ? end + 1 : i;
    }

    private boolean remove(List<TextLine> comment) {
        Span span = new Span(
                comment.get(0).start(), comment.get(comment.size() - 1).end());
        return log.remove(span, RemovalKind.COMMENT);
    }
}
