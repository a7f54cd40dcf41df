package studybooklet.text.page;

import java.util.ArrayList;
import java.util.List;
import studybooklet.text.model.Rule;
import studybooklet.text.model.Step;
import studybooklet.text.model.TextLine;
import studybooklet.text.report.ConversionLog;

/**
 * Splits a page that was extracted as one line. Its parts are separated by the rarest white space that still follows several
 * sentences: tabs, else runs of two or more spaces, else single spaces. Each part becomes a line.
 */
public final class OneLinePage implements Step<List<TextLine>> {
    /** Characters of the shortest page among other lines; a longer paragraph is rare. */
    private static final int SHORTEST = 300;
    /** A page on one line has at most so many lines, some of them a banner or page number. */
    private static final int MOST_LINES = 6;

    private final ConversionLog log;

    /** Looks in the log whether the rule applies; tells it nothing, because nothing is removed. */
    public OneLinePage(ConversionLog log) {
        this.log = log;
    }

    @Override
    public List<TextLine> apply(List<TextLine> lines) {
        if (!log.follows(Rule.ONE_LINE) || lines.size() > MOST_LINES || lines.isEmpty()) {
            return lines;
        }
        long all = lines.stream().mapToLong(TextLine::length).sum();
        List<TextLine> out = new ArrayList<>();
        for (TextLine line : lines) {
            int length = line.length();
            boolean page = length >= SHORTEST && length * 10L >= all * 7 || lines.size() == 1 && length >= SHORTEST / 2;
            out.addAll(page ? new LineCutter(line).parts() : List.of(line));
        }
        return out;
    }
}
