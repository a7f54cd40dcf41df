package studybooklet.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Writes one article's file. Every character it takes from the source is accounted for where it is written, and the body's
 * characters must come in the order of the source.
 */
final class MarkdownWriter {
    private final Notebook notebook;
    private final Footnotes footnotes;
    private final StringBuilder out = new StringBuilder();
    private final List<Integer> sourceLines = new ArrayList<>();
    /** The runs of the source that the body is made of, in the order they were written. */
    private final List<Run> written = new ArrayList<>();

    private int last;
    /** Notes stand in the text where a page ends, and here below it: they have an order of their own. */
    private int lastNote;

    private MarkdownWriter(Notebook notebook, Footnotes footnotes) {
        this.notebook = notebook;
        this.footnotes = footnotes;
    }

    static ConvertedArticle write(Notebook notebook, Draft draft, Footnotes footnotes) {
        MarkdownWriter writer = new MarkdownWriter(notebook, footnotes);
        FrontMatter front = new FrontMatter(notebook, draft);
        front.lines().forEach(line -> writer.line(line.text(), line.sourceLine()));
        int bodyStart = writer.out.length();
        writer.preamble(draft);
        for (int i = 0; i < draft.elements.size(); i++) {
            Element element = draft.elements.get(i);
            boolean list =
                    i > 0 && element instanceof Element.Item && draft.elements.get(i - 1) instanceof Element.Item;
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
    private void account(Run run) {
        notebook.account(run);
        if (run.start() < last) {
            notebook.disorder(run.start());
        }
        last = run.end();
        written.add(run);
    }

    private void check(String markdown, int bodyStart) {
        int difference = ReadBack.firstDifference(markdown, bodyStart, notebook.source(), written);
        if (difference >= 0) {
            notebook.disorder(difference);
        }
    }

    private void preamble(Draft draft) {
        for (Block block : draft.preamble) {
            line("", 0);
            element(new Element.Quote(block));
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

    private void element(Element element) {
        if (element instanceof Element.Heading heading) {
            out.append("#".repeat(heading.level())).append(' ');
            body(heading.text(), false, true);
            end(heading.text().line());
        } else if (element instanceof Element.RunIn runIn) {
            runIn(runIn);
        } else if (element instanceof Element.Paragraph paragraph) {
            body(paragraph.text(), true, false);
            end(paragraph.text().line());
        } else if (element instanceof Element.Item item) {
            out.append("- ");
            body(item.text(), true, false);
            end(item.text().line());
        } else if (element instanceof Element.Quote quote) {
            out.append("> ");
            body(quote.text(), true, false);
            end(quote.text().line());
        } else if (element instanceof Element.Verse verse) {
            verse(verse);
        } else if (element instanceof Element.Endnote note) {
            note(note);
        }
    }

    private void note(Element.Endnote note) {
        int body = last;
        last = lastNote;
        out.append("[^").append(note.label()).append("]: ");
        body(note.text(), true, false);
        end(note.text().line());
        lastNote = last;
        last = body;
    }

    private void runIn(Element.RunIn runIn) {
        line("<!-- run-in " + runIn.level() + " -->", runIn.head().line());
        out.append("**");
        body(runIn.head(), false, false, footnotes.signsIn(runIn.head()));
        out.append("**");
        body(runIn.rest(), false, false);
        end(runIn.head().line());
    }

    private void verse(Element.Verse verse) {
        for (int i = 0; i < verse.lines().size(); i++) {
            Block line = verse.lines().get(i);
            body(line, true, false);
            if (i + 1 < verse.lines().size()) {
                out.append('\\');
            }
            end(line.line());
        }
    }

    /** Writes a block of the body: its runs in order, footnote marks as references. */
    private void body(Block block, boolean lineStart, boolean heading) {
        body(block, lineStart, heading, signs(block));
    }

    private void body(Block block, boolean lineStart, boolean heading, List<Inlines.Sign> signs) {
        ArrayDeque<Inlines.Sign> left = new ArrayDeque<>(signs);
        boolean start = lineStart;
        int from = out.length();
        Run before = null;
        for (Run run : block.runs()) {
            if (before != null
                    && Block.spaceBetween(
                            notebook.source().at(before.end() - 1),
                            notebook.source().at(run.start()))) {
                out.append(' ');
            }
            run(run, start, left);
            start = false;
            before = run;
        }
        if (heading && out.length() > from && out.charAt(out.length() - 1) == '#') {
            out.insert(out.length() - 1, '\\');
        }
    }

    /** Marks of footnotes, emphasis and links in a block, in order. */
    private List<Inlines.Sign> signs(Block block) {
        List<Inlines.Sign> signs = new ArrayList<>(notebook.inlines().signsIn(block));
        signs.addAll(footnotes.signsIn(block));
        signs.sort(Comparator.comparingInt(Inlines.Sign::at));
        return signs;
    }

    private void run(Run run, boolean lineStart, ArrayDeque<Inlines.Sign> signs) {
        int at = run.start();
        boolean start = lineStart;
        while (!signs.isEmpty() && signs.getFirst().at() + signs.getFirst().length() <= run.end()) {
            Inlines.Sign sign = signs.removeFirst();
            if (sign.at() > at) {
                plain(new Run(at, sign.at()), start);
            }
            if (sign.at() >= at) {
                sign(sign);
                at = sign.at() + sign.length();
                start = false;
            }
        }
        if (at < run.end()) {
            plain(new Run(at, run.end()), start);
        }
    }

    private void sign(Inlines.Sign sign) {
        out.append(sign.markdown());
        if (sign.length() > 0) {
            Run run = new Run(sign.at(), sign.at() + sign.length());
            if (sign.text()) {
                account(run);
            } else {
                notebook.account(run);
                last = Math.max(last, run.end());
            }
        }
    }

    private void plain(Run run, boolean lineStart) {
        account(run);
        MarkdownEscape.append(out, notebook.source().text(run), lineStart);
    }
}
