package studybooklet.text.write;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import studybooklet.text.model.ArticleDraft;
import studybooklet.text.model.BodyElement;
import studybooklet.text.model.Footnotes;
import studybooklet.text.model.InlineMarks;
import studybooklet.text.model.Span;
import studybooklet.text.model.StructuredArticle;
import studybooklet.text.model.TextBlock;
import studybooklet.text.report.ConversionLog;
import studybooklet.text.signs.Signs;

/**
 * Writes one article's file. Every character it takes from the source is accounted for where it is written, and the body's
 * characters must come in the order of the source.
 */
public final class MarkdownWriter {
    private final ConversionLog log;
    private final Footnotes footnotes;
    private final StringBuilder out = new StringBuilder();
    private final List<Integer> sourceLines = new ArrayList<>();
    /** The spans of the source that the body is made of, in the order they were written. */
    private final List<Span> written = new ArrayList<>();

    private int last;
    /** Notes stand in the text where a page ends, and here below it: they have an order of their own. */
    private int lastNote;

    private MarkdownWriter(ConversionLog log, Footnotes footnotes) {
        this.log = log;
        this.footnotes = footnotes;
    }

    /** The article's file. Tells the log of each character that it takes from the source. */
    public static ConvertedArticle write(ConversionLog log, StructuredArticle article) {
        ArticleDraft draft = article.draft();
        List<BodyElement> elements = article.elements();
        MarkdownWriter writer = new MarkdownWriter(log, draft.footnotes());
        FrontMatterWriter front = new FrontMatterWriter(log, draft);
        front.lines().forEach(line -> writer.line(line.text(), line.sourceLine()));
        int bodyStart = writer.out.length();
        writer.preamble(draft);
        for (int i = 0; i < elements.size(); i++) {
            BodyElement element = elements.get(i);
            boolean list = i > 0
                    && element instanceof BodyElement.ItemElement
                    && elements.get(i - 1) instanceof BodyElement.ItemElement;
            if (!list) {
                writer.line("", 0);
            }
            writer.element(element);
        }
        String markdown = writer.out.toString();
        writer.check(markdown, bodyStart);
        return new ConvertedArticle(front.title(), markdown, writer.sourceLines);
    }

    /** A character of the body: accounted for, in the order of the source, and remembered for reading back. */
    private void account(Span span) {
        log.account(span);
        if (span.start() < last) {
            log.disorder(span.start());
        }
        last = span.end();
        written.add(span);
    }

    private void check(String markdown, int bodyStart) {
        int difference = ReadBack.firstDifference(markdown, bodyStart, log.source(), written);
        if (difference >= 0) {
            log.disorder(difference);
        }
    }

    private void preamble(ArticleDraft draft) {
        for (TextBlock block : draft.preamble()) {
            line("", 0);
            element(new BodyElement.QuoteElement(block));
        }
    }

    private void line(String text, int line) {
        out.append(text);
        end(line);
    }

    private void end(int line) {
        out.append('\n');
        sourceLines.add(line);
    }

    private void element(BodyElement element) {
        if (element instanceof BodyElement.HeadingElement heading) {
            out.append("#".repeat(heading.level())).append(' ');
            body(heading.text(), false, true);
            end(heading.text().line());
        } else if (element instanceof BodyElement.RunInElement runIn) {
            runIn(runIn);
        } else if (element instanceof BodyElement.ParagraphElement paragraph) {
            body(paragraph.text(), true, false);
            end(paragraph.text().line());
        } else if (element instanceof BodyElement.ItemElement item) {
            out.append("- ");
            body(item.text(), true, false);
            end(item.text().line());
        } else if (element instanceof BodyElement.QuoteElement quote) {
            out.append("> ");
            body(quote.text(), true, false);
            end(quote.text().line());
        } else if (element instanceof BodyElement.VerseElement verse) {
            verse(verse);
        } else if (element instanceof BodyElement.EndnoteElement note) {
            note(note);
        }
    }

    private void note(BodyElement.EndnoteElement note) {
        int body = last;
        last = lastNote;
        out.append("[^").append(note.label()).append("]: ");
        body(note.text(), true, false);
        end(note.text().line());
        lastNote = last;
        last = body;
    }

    private void runIn(BodyElement.RunInElement runIn) {
        line("<!-- run-in " + runIn.level() + " -->", runIn.head().line());
        out.append("**");
        body(runIn.head(), false, false, footnotes.citationsIn(runIn.head()));
        out.append(Signs.endsSentence(runIn.head().text()) ? "**" : "** ");
        body(runIn.rest(), false, false);
        end(runIn.head().line());
    }

    private void verse(BodyElement.VerseElement verse) {
        for (int i = 0; i < verse.lines().size(); i++) {
            TextBlock line = verse.lines().get(i);
            body(line, true, false);
            if (i + 1 < verse.lines().size()) {
                out.append('\\');
            }
            end(line.line());
        }
    }

    /** Writes a block of the body: its spans in order, footnote marks as references. */
    private void body(TextBlock block, boolean lineStart, boolean heading) {
        body(block, lineStart, heading, signs(block));
    }

    private void body(TextBlock block, boolean lineStart, boolean heading, List<InlineMarks.Sign> signs) {
        ArrayDeque<InlineMarks.Sign> left = new ArrayDeque<>(signs);
        boolean start = lineStart;
        int from = out.length();
        Span before = null;
        for (Span span : block.spans()) {
            if (before != null
                    && TextBlock.spaceBetween(
                            log.source().at(before.end() - 1), log.source().at(span.start()))) {
                out.append(' ');
            }
            span(span, start, left);
            start = false;
            before = span;
        }
        if (heading && out.length() > from && out.charAt(out.length() - 1) == '#') {
            out.insert(out.length() - 1, '\\');
        }
    }

    /** Marks of footnotes, emphasis and links in a block, in order. */
    private List<InlineMarks.Sign> signs(TextBlock block) {
        List<InlineMarks.Sign> signs = new ArrayList<>(log.inlines().signsIn(block));
        signs.addAll(footnotes.citationsIn(block));
        signs.sort(Comparator.comparingInt(InlineMarks.Sign::at));
        return signs;
    }

    private void span(Span span, boolean lineStart, ArrayDeque<InlineMarks.Sign> signs) {
        int at = span.start();
        boolean start = lineStart;
        while (!signs.isEmpty() && signs.getFirst().at() + signs.getFirst().length() <= span.end()) {
            InlineMarks.Sign sign = signs.removeFirst();
            if (sign.at() > at) {
                plain(new Span(at, sign.at()), start);
            }
            if (sign.at() >= at) {
                sign(sign);
                at = sign.at() + sign.length();
                start = false;
            }
        }
        if (at < span.end()) {
            plain(new Span(at, span.end()), start);
        }
    }

    private void sign(InlineMarks.Sign sign) {
        out.append(sign.markdown());
        if (sign.length() > 0) {
            Span span = new Span(sign.at(), sign.at() + sign.length());
            if (sign.text()) {
                account(span);
            } else {
                log.account(span);
                last = Math.max(last, span.end());
            }
        }
    }

    private void plain(Span span, boolean lineStart) {
        account(span);
        MarkdownEscape.append(out, log.source().original(span), lineStart);
    }
}
