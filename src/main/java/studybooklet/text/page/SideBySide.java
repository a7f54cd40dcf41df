package studybooklet.text.page;

import java.util.List;
import java.util.regex.Pattern;
import studybooklet.text.model.Step;
import studybooklet.text.model.TextLine;
import studybooklet.text.report.ConversionLog;

/** Warns of two columns that stand side by side on the same lines, which no rule can part without losing text. */
public final class SideBySide implements Step<List<TextLine>> {
    /** Two pieces of running text with a wide gap between them; cells of a table are shorter. */
    private static final Pattern TWO_PIECES = Pattern.compile("\\S{10,}[ \\u3000]{2,}\\S{10,}");
    /** Fewer lines may be a header or a table. */
    private static final int LEAST = 6;

    private final ConversionLog log;

    /** Tells the log of the columns. */
    public SideBySide(ConversionLog log) {
        this.log = log;
    }

    @Override
    public List<TextLine> apply(List<TextLine> lines) {
        List<TextLine> pieces = lines.stream()
                .filter(line -> TWO_PIECES.matcher(line.text()).matches())
                .toList();
        if (pieces.size() >= LEAST && pieces.size() * 2 >= lines.size()) {
            log.warning(
                    pieces.get(0).line(),
                    "two columns stand side by side on " + pieces.size() + " lines",
                    "extract the text again without its layout, or put one column below the other");
        }
        return lines;
    }
}
