package studybooklet.text.write;

import java.util.ArrayList;
import java.util.List;
import studybooklet.text.model.ArticleDraft;
import studybooklet.text.model.BodyElement;
import studybooklet.text.model.Footnotes;
import studybooklet.text.model.SourceText;
import studybooklet.text.model.Span;
import studybooklet.text.model.StructuredArticle;
import studybooklet.text.model.TextBlock;
import studybooklet.text.report.ConversionLog;
import studybooklet.text.signs.Signs;

/**
 * Writes the Markdown of one article. Accounts in the log for each character of the source where it is written; those of the
 * body must be in the order of the source.
 */
public final class MarkdownWriter {
    private final ConversionLog log;
    private final StringBuilder out = new StringBuilder();
    private final List<Integer> sourceLines = new ArrayList<>();
    private final BlockWriter blocks;

    private MarkdownWriter(ConversionLog log, Footnotes footnotes) {
        this.log = log;
        this.blocks = new BlockWriter(log, footnotes, out);
    }

    /**
     * Writes an article.
     *
     * @param log is told of each character that is written, and of one that is out of order
     */
    public static ConvertedArticle write(ConversionLog log, StructuredArticle article) {
        ArticleDraft draft = article.draft();
        MarkdownWriter writer = new MarkdownWriter(log, draft.footnotes());
        FrontMatterWriter front = new FrontMatterWriter(log, draft);
        front.lines().forEach(line -> writer.line(line.text(), line.sourceLine()));
        int bodyStart = writer.out.length();
        writer.preamble(draft);
        writer.elements(article.elements());
        String markdown = writer.out.toString();
        writer.check(markdown, bodyStart);
        return new ConvertedArticle(front.title(), markdown, writer.sourceLines);
    }

    private void check(String markdown, int bodyStart) {
        int difference = ReadBack.firstDifference(markdown, bodyStart, log.source(), blocks.written(), blocks.copied());
        if (difference >= 0) {
            log.disorder(difference);
        }
    }

    private void preamble(ArticleDraft draft) {
        for (TextBlock block : draft.preamble()) {
            line("", 0);
            boolean verbatim = block.role() == TextBlock.Role.VERBATIM;
            element(verbatim ? new BodyElement.VerbatimElement(block) : new BodyElement.QuoteElement(block));
        }
    }

    /** Writes the elements with blank lines between them, but none between the points of a list. */
    private void elements(List<BodyElement> elements) {
        boolean item = false;
        for (BodyElement element : elements) {
            boolean next = element instanceof BodyElement.ItemElement;
            if (!item || !next) {
                line("", 0);
            }
            element(element);
            item = next;
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
            blocks.heading(heading.text());
            end(heading.text().line());
        } else if (element instanceof BodyElement.RunInElement runIn) {
            runIn(runIn);
        } else if (element instanceof BodyElement.ParagraphElement paragraph) {
            blocks.paragraph(paragraph.text());
            end(paragraph.text().line());
        } else if (element instanceof BodyElement.ItemElement item) {
            out.append("- ");
            blocks.paragraph(item.text());
            end(item.text().line());
        } else if (element instanceof BodyElement.QuoteElement quote) {
            out.append("> ");
            blocks.paragraph(quote.text());
            end(quote.text().line());
        } else if (element instanceof BodyElement.VerseElement verse) {
            verse(verse);
        } else if (element instanceof BodyElement.VerbatimElement verbatim) {
            copy(verbatim.text());
        } else if (element instanceof BodyElement.EndnoteElement note) {
            note(note);
        }
    }

    /** Copies the lines of a block with their indents and the blank lines between them. */
    private void copy(TextBlock block) {
        int from = out.length();
        SourceText source = log.source();
        int last = source.lineAt(block.spans().get(block.spans().size() - 1).start());
        for (int number = block.line(); number <= last; number++) {
            String line = source.original().substring(source.lineStart(number - 1), source.lineEnd(number - 1));
            line(withoutLineEnd(line), number);
        }
        blocks.account(block, new Span(from, out.length()));
    }

    /** Keeps the two spaces of a hard line break (CommonMark 6.7). */
    private static String withoutLineEnd(String line) {
        String text = line.stripTrailing();
        return line.startsWith("  ", text.length()) && !text.isEmpty() ? text + "  " : text;
    }

    private void note(BodyElement.EndnoteElement note) {
        out.append("[^").append(note.label()).append("]: ");
        blocks.note(note.text());
        end(note.text().line());
    }

    private void runIn(BodyElement.RunInElement runIn) {
        line("<!-- run-in " + runIn.level() + " -->", runIn.head().line());
        out.append("**");
        blocks.bold(runIn.head());
        out.append(Signs.endsSentence(runIn.head().text()) ? "**" : "** ");
        blocks.inLine(runIn.rest());
        end(runIn.head().line());
    }

    private void verse(BodyElement.VerseElement verse) {
        for (int i = 0; i < verse.lines().size(); i++) {
            TextBlock line = verse.lines().get(i);
            blocks.paragraph(line);
            if (i + 1 < verse.lines().size()) {
                out.append('\\');
            }
            end(line.line());
        }
    }
}
