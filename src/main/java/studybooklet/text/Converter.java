package studybooklet.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import studybooklet.problem.Problems;
import studybooklet.problem.SourceLocation;

/**
 * Raw text, as extracted from a newspaper's or journal's page, to articles in Markdown. {@link #convert} reads as the whole
 * pipeline; docs/conversion.md tells what each step does and why.
 */
public final class Converter {
    /** The largest text that is converted, in bytes. */
    public static final int LARGEST = 10_000_000;

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
     * @param problems gets what is wrong: an error where the text is larger than {@link #LARGEST}, where there is no
     *     article, or where a character would be lost or invented; warnings for wrong bytes, skipped heading numbers,
     *     articles without author or note
     * @return the articles, none if there was an error; and the report
     */
    public Conversion convert(String file, byte[] bytes, Problems problems) {
        if (bytes.length > LARGEST) {
            problems.error(
                    SourceLocation.of(file),
                    String.format(
                            Locale.ROOT,
                            "this text has %,d bytes, and at most %,d can be converted",
                            bytes.length,
                            LARGEST),
                    "split the file into smaller ones");
            return new Conversion(List.of(), new Report(List.of(), List.of(), List.of()));
        }
        Problems own = new Problems();
        Notebook notebook = notebook(file, bytes, own);
        List<ConvertedArticle> articles = articles(notebook);
        own.all().forEach(problems::add);
        return new Conversion(own.hasErrors() ? List.of() : articles, notebook.report());
    }

    private static List<ConvertedArticle> articles(Notebook notebook) {
        List<Draft> drafts = drafts(notebook);
        List<ConvertedArticle> articles = new ArrayList<>();
        ArticleChecks checks = new ArticleChecks(notebook);
        for (Draft draft : drafts) {
            articles.add(article(notebook, checks, draft));
        }
        checks.warnOfNotes();
        Conservation.check(notebook, !drafts.isEmpty());
        return articles;
    }

    private Notebook notebook(String file, byte[] bytes, Problems problems) {
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

    private static List<Draft> drafts(Notebook notebook) {
        List<Draft> drafts = Segmenter.drafts(notebook, NoteSplitter.split(notebook, blocks(notebook)));
        PageSeries.share(notebook, drafts);
        return drafts;
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
