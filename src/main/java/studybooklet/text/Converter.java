package studybooklet.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import studybooklet.problem.Problems;

/**
 * Raw text, as extracted from a newspaper's or journal's page, to articles in Markdown. {@link #convert} reads as the whole
 * pipeline; docs/conversion.md tells what each step does and why.
 */
public final class Converter {
    private final EnumSet<Rule> rules;

    /** A converter that follows every rule. */
    public Converter() {
        this(EnumSet.allOf(Rule.class));
    }

    /** A converter that leaves rules out, to measure what they contribute. */
    Converter(EnumSet<Rule> rules) {
        this.rules = EnumSet.copyOf(rules);
    }

    /**
     * Converts one text. Never throws, whatever the bytes are.
     *
     * @param file the text's name as the user knows it, for locations
     * @param bytes the text in UTF-8, UTF-16, GB18030 or Big5
     * @param problems gets what is wrong: an error where there is no article, or where a character would be lost or
     *     invented; warnings for wrong bytes, skipped heading numbers, articles without author or note
     */
    public Conversion convert(String file, byte[] bytes, Problems problems) {
        List<ConvertedArticle> articles = new ArrayList<>();
        Problems own = new Problems();
        Report report = convert(file, () -> bytes, own, articles::add);
        own.all().forEach(problems::add);
        return new Conversion(own.hasErrors() ? List.of() : articles, report);
    }

    /**
     * Converts one text, and holds none of its articles: a text may take half of the memory by itself.
     *
     * @param bytes gives the text, and is asked for it once
     * @param problems as above; if it gets an error, what was handed out is void
     * @param articles takes the articles in the order of the text
     * @return a report that holds the text itself, so it should be written soon
     */
    public Report convert(String file, Supplier<byte[]> bytes, Problems problems, Consumer<ConvertedArticle> articles) {
        Notebook notebook = notebook(file, bytes, problems);
        // What a stage makes lives no longer than the next one needs it: it stands in no variable here.
        Deque<Draft> drafts = drafts(notebook);
        boolean found = !drafts.isEmpty();
        ArticleChecks checks = new ArticleChecks(notebook);
        while (!drafts.isEmpty()) {
            articles.accept(article(notebook, checks, drafts.remove()));
        }
        checks.warnOfNotes();
        Conservation.check(notebook, found);
        return notebook.report();
    }

    private Notebook notebook(String file, Supplier<byte[]> bytes, Problems problems) {
        List<Report.ConsumedMark> read = new ArrayList<>();
        Source source = CharacterReferences.read(Decoder.decode(file, bytes, problems), read);
        return new Notebook(source, read, problems, rules);
    }

    private static List<Line> lines(Notebook notebook) {
        return MarkdownSigns.read(
                notebook,
                Furniture.remove(
                        notebook,
                        UnderlinedTitles.read(notebook, OneLinePage.cut(notebook, LineReader.read(notebook)))));
    }

    private static List<Block> joined(Notebook notebook) {
        List<Line> lines = Layout.measured(notebook.source(), lines(notebook));
        return Joiner.blocks(notebook, Layout.of(notebook.source(), lines), lines);
    }

    private static List<Block> blocks(Notebook notebook) {
        return LabelLines.split(
                notebook,
                WireSigns.read(notebook, EmphasisedHeads.read(notebook, JumpSigns.remove(notebook, joined(notebook)))));
    }

    private static Deque<Draft> drafts(Notebook notebook) {
        List<Draft> drafts = Segmenter.drafts(notebook, NoteSplitter.split(notebook, blocks(notebook)));
        PageSeries.share(notebook, drafts);
        return new ArrayDeque<>(drafts);
    }

    private static ConvertedArticle article(Notebook notebook, ArticleChecks checks, Draft draft) {
        Tail.take(notebook, draft);
        Footnotes footnotes = new Footnotes();
        List<Block> body = Endnotes.find(notebook, draft.body, footnotes);
        body = ColumnBreaks.join(notebook, SetApart.find(notebook, body));
        draft.elements.addAll(Headings.elements(notebook, body, footnotes));
        checks.warn(draft);
        Proofreader.read(notebook, draft);
        return MarkdownWriter.write(notebook, draft, footnotes);
    }
}
