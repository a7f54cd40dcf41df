package studybooklet.text.page;

import java.util.ArrayList;
import java.util.List;
import studybooklet.text.model.Step;
import studybooklet.text.model.TextLine;
import studybooklet.text.report.ConversionLog;
import studybooklet.text.report.RemovalKind;

/**
 * Removes lines that hold only a question mark or U+FFFD, which is what a wrong charset makes of the no-break space on a blank
 * line. They must separate most of the lines of the text; a single one may be meant.
 */
public final class BlankSigns implements Step<List<TextLine>> {
    /** Fewer may be meant. */
    private static final int LEAST = 3;
    /** One line in so many, at least, is such a sign. */
    private static final int SHARE = 3;

    private final ConversionLog log;

    /** Tells the log of each line that it removes. */
    public BlankSigns(ConversionLog log) {
        this.log = log;
    }

    @Override
    public List<TextLine> apply(List<TextLine> lines) {
        long signs = lines.stream().filter(BlankSigns::isBlankSign).count();
        if (signs < LEAST || signs * SHARE < lines.size()) {
            return lines;
        }
        // Between all lines they separate nothing.
        int blank = signs * 2 + 2 >= lines.size() ? 0 : 1;
        List<TextLine> out = new ArrayList<>();
        int gap = 0;
        for (TextLine line : lines) {
            if (isBlankSign(line) && log.remove(line.span(), RemovalKind.BLANK_SIGN)) {
                gap += line.gap() + blank;
            } else {
                out.add(gap > 0 ? line.withGap(gap + line.gap(), line.breaks()) : line);
                gap = 0;
            }
        }
        return out;
    }

    private static boolean isBlankSign(TextLine line) {
        return line.length() == 1 && (line.first() == '?' || line.first() == '\ufffd');
    }
}
