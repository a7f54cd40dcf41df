package studybooklet.text.markup;

import java.util.ArrayList;
import java.util.List;
import studybooklet.text.model.Correction;
import studybooklet.text.model.Rule;
import studybooklet.text.model.SourceText;
import studybooklet.text.model.Span;
import studybooklet.text.model.Step;
import studybooklet.text.model.TextLine;
import studybooklet.text.report.ConversionLog;
import studybooklet.text.signs.Signs;

/**
 * Reads the block signs of Markdown sources: # before titles and headings, {@literal >} before notes and quotations, - before
 * points of a list. Each becomes a correction mark or a sign of its line, because the author of the source has decided.
 */
public final class MarkdownSigns implements Step<List<TextLine>> {
    /** Characters of the longest heading; a paragraph that happens to begin with # may be longer. */
    static final int LONGEST = 80;
    /** Characters of the longest heading that ends with a full stop. */
    private static final int LONGEST_SENTENCE = 30;

    private final ConversionLog log;

    /** Tells the log of each sign that it reads. */
    public MarkdownSigns(ConversionLog log) {
        this.log = log;
    }

    @Override
    public List<TextLine> apply(List<TextLine> lines) {
        if (!log.follows(Rule.MARKDOWN_SIGNS)) {
            return lines;
        }
        if (!MarkdownStructures.isMarkdown(lines)) {
            return lines;
        }
        List<TextLine> marked = MarkdownParagraphs.join(new MarkdownStructures(log).apply(lines));
        return readAll(marked, MarkdownLevels.of(marked, log));
    }

    /** The number of # before a space at the head of the line (CommonMark 4.2); 0 if it is no heading. */
    static int hashes(TextLine line) {
        SourceText source = line.source();
        int i = line.start();
        while (i < line.end() && source.at(i) == '#') {
            i++;
        }
        int count = i - line.start();
        boolean spaced = count >= 1 && count <= 6 && i < line.end() && Signs.isSpace(source.at(i));
        boolean sentence = line.last() == '。' && line.end() - i > LONGEST_SENTENCE;
        boolean heading = spaced && line.end() - i <= LONGEST && !sentence;
        return heading ? count : 0;
    }

    /** The level that # or the line below gives to the line; 0 if it is no heading. */
    static int level(TextLine line) {
        return switch (line.sign()) {
            case TITLE -> 1;
            case HEADING -> 2;
            case NONE -> hashes(line);
            default -> 0;
        };
    }

    private List<TextLine> readAll(List<TextLine> lines, MarkdownLevels levels) {
        MarkdownLabels labels = MarkdownLabels.of(lines);
        List<TextLine> out = new ArrayList<>();
        boolean verbatim = false;
        boolean belowTitle = false;
        for (TextLine line : lines) {
            boolean continues = line.sign() == TextLine.Sign.CONTINUATION;
            verbatim = line.sign() == TextLine.Sign.VERBATIM || verbatim && continues;
            TextLine result = verbatim ? line : read(line, levels, belowTitle);
            if (!verbatim) {
                InlineSigns.find(result, labels, log.inlines());
            }
            belowTitle = result.is(Correction.CorrectionKind.ARTICLE);
            out.add(result);
        }
        return out;
    }

    private TextLine read(TextLine line, MarkdownLevels levels, boolean belowTitle) {
        if (line.sign() == TextLine.Sign.CONTINUATION) {
            return line.first() == '>' && line.length() > 1
                    ? strip(line, 1, "sign before a quotation").withSign(TextLine.Sign.CONTINUATION)
                    : line;
        }
        int hashes = level(line);
        if (hashes > 0) {
            TextLine rest = line.sign() == TextLine.Sign.NONE ? strip(line, hashes, "sign before a heading") : line;
            return new TextLine(
                    rest.source(),
                    rest.start(),
                    end(rest),
                    rest.indent(),
                    rest.width(),
                    Math.max(1, rest.gap()),
                    false,
                    line.correction() != null ? line.correction() : levels.meaning(rest, hashes, belowTitle),
                    TextLine.Sign.NONE);
        }
        char c = line.first();
        boolean spaced = line.length() > 2 && Signs.isSpace(line.source().at(line.start() + 1));
        if (c == '>' && line.length() > 1) {
            TextLine rest = strip(line, 1, "sign before a quotation");
            return rest.withSign(TextLine.Sign.QUOTE);
        }
        return Signs.in(c, "-*+") && spaced
                ? strip(line, 1, "sign before a point of a list")
                        .withSign(TextLine.Sign.ITEM)
                        .withCorrection(Correction.CorrectionKind.KEEP)
                : withoutEmphasis(line);
    }

    /** Removes emphasis of a whole line, **某县课题组** or *（作者系…）*: a byline or note is recognised without it. */
    private TextLine withoutEmphasis(TextLine line) {
        SourceText source = line.source();
        int stars = 0;
        while (stars < 3 && line.start() + stars < line.end() && source.at(line.start() + stars) == '*') {
            stars++;
        }
        int from = line.start() + stars;
        int to = line.end() - stars;
        if (stars == 0 || stars == 3 || to - from < 2 || to - from > LONGEST) {
            return line;
        }
        for (int i = from; i < line.end(); i++) {
            boolean star = source.at(i) == '*';
            if (star != i >= to) {
                return line;
            }
        }
        log.consume(new Span(line.start(), from), "sign of emphasis");
        log.consume(new Span(to, line.end()), "sign of emphasis");
        return line.withBounds(from, to).withWidth(line.indent(), Math.max(0, line.width() - 2 * stars));
    }

    /** Offset after the heading's text, without the # that may close it (CommonMark 4.2). */
    private int end(TextLine line) {
        SourceText source = line.source();
        int end = line.end();
        while (end > line.start() && source.at(end - 1) == '#') {
            end--;
        }
        boolean closes = end < line.end() && end > line.start() && Signs.isSpace(source.at(end - 1));
        if (!closes) {
            return line.end();
        }
        log.consume(new Span(end, line.end()), "sign after a heading");
        while (Signs.isSpace(source.at(end - 1))) {
            end--;
        }
        return end;
    }

    private TextLine strip(TextLine line, int signs, String reason) {
        SourceText source = line.source();
        log.consume(new Span(line.start(), line.start() + signs), reason);
        int start = line.start() + signs;
        while (start < line.end() && Signs.isSpace(source.at(start))) {
            start++;
        }
        return line.withBounds(start, line.end()).withSign(TextLine.Sign.NONE);
    }
}
