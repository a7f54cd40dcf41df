package studybooklet.text.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studybooklet.text.model.Correction;
import studybooklet.text.model.Rule;
import studybooklet.text.model.Span;
import studybooklet.text.model.Step;
import studybooklet.text.model.TextLine;
import studybooklet.text.report.ConversionLog;
import studybooklet.text.report.RemovalKind;

/**
 * Removes HTML tags at the ends of lines, which extraction or a Markdown source has left: {@code <td>text</td>} becomes a line
 * of its own with the text, and a line of tags alone separates paragraphs. The text between the tags stays.
 */
public final class HtmlTags implements Step<List<TextLine>> {
    private static final String TAG =
            "</?(?:table|thead|tbody|tr|td|th|figure|figcaption|div|p|span|center|font|section|article|br|hr|ul|ol|li|h[1-6])"
                    + "(?:\\s[^<>]*)?/?>";
    private static final Pattern OPENING = Pattern.compile("(?:" + TAG + "\\s*)+");
    private static final Pattern CLOSING = Pattern.compile("(?:\\s*" + TAG + ")+$");

    /** Tags whose text is no heading, short as it may be. */
    private static final Pattern CELL = Pattern.compile("<(?:td|th|figcaption|li)\\b");

    private final ConversionLog log;

    /** Tells the log of each tag that it removes. */
    public HtmlTags(ConversionLog log) {
        this.log = log;
    }

    @Override
    public List<TextLine> apply(List<TextLine> lines) {
        if (!log.follows(Rule.MARKDOWN_SIGNS)) {
            return lines;
        }
        List<TextLine> out = new ArrayList<>();
        int gap = 0;
        for (TextLine line : lines) {
            TextLine text = withoutTags(line);
            boolean tagged = text == null || text.length() < line.length();
            gap = Math.max(gap, tagged ? Math.max(1, line.gap()) : line.gap());
            if (text != null) {
                out.add(text.withGap(gap, line.breaks()));
                gap = tagged ? 1 : 0;
            }
        }
        return out;
    }

    /** The line without the tags at its ends; null if it has nothing else. */
    private @Nullable TextLine withoutTags(TextLine line) {
        if (line.correction() != null
                || line.sign() != TextLine.Sign.NONE
                || line.first() != '<' && line.last() != '>') {
            return line;
        }
        String text = line.text();
        Matcher opening = OPENING.matcher(text);
        int from = opening.lookingAt() && remove(line, 0, opening.end()) ? opening.end() : 0;
        Matcher closing = CLOSING.matcher(text).region(from, text.length());
        boolean closes = closing.find() && remove(line, closing.start(), text.length());
        int to = closes ? closing.start() : text.length();
        if (from >= to) {
            return null;
        }
        TextLine rest = line.withBounds(line.start() + from, line.start() + to)
                .withWidth(line.indent(), Math.max(0, line.width() - from - text.length() + to));
        boolean cell = from > 0 && CELL.matcher(text).region(0, from).find();
        return cell ? rest.withCorrection(Correction.CorrectionKind.KEEP) : rest;
    }

    private boolean remove(TextLine line, int from, int to) {
        return log.remove(new Span(line.start() + from, line.start() + to), RemovalKind.HTML);
    }
}
