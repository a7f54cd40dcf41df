package studybooklet.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
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
        List<Report.ConsumedMark> read = new ArrayList<>();
        Source source = CharacterReferences.read(Decoder.decode(file, bytes, problems), read);
        Notebook notebook = new Notebook(source, read, problems, rules);
        List<Line> lines = OneLinePage.cut(notebook, LineReader.read(notebook));
        lines = MarkdownSigns.read(notebook, Furniture.remove(notebook, UnderlinedTitles.read(notebook, lines)));
        lines = Layout.measured(source, lines);
        Layout layout = Layout.of(source, lines);
        List<Block> blocks = LabelLines.split(
                notebook,
                WireSigns.read(
                        notebook,
                        EmphasisedHeads.read(
                                notebook, JumpSigns.remove(notebook, Joiner.blocks(notebook, layout, lines)))));
        List<Draft> drafts = Segmenter.drafts(notebook, NoteSplitter.split(notebook, blocks));
        PageSeries.share(notebook, drafts);
        List<ConvertedArticle> articles = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            articles.add(article(notebook, draft));
        }
        ArticleChecks.warnOfNotes(notebook, drafts);
        return Conservation.holds(notebook, articles)
                ? new Conversion(articles, notebook.report())
                : new Conversion(List.of(), notebook.report());
    }

    private static ConvertedArticle article(Notebook notebook, Draft draft) {
        Tail.take(notebook, draft);
        Footnotes footnotes = new Footnotes();
        List<Block> body = Endnotes.find(notebook, draft.body, footnotes);
        body = ColumnBreaks.join(notebook, SetApart.find(notebook, body));
        draft.elements.addAll(Headings.elements(notebook, body, footnotes));
        ArticleChecks.warn(notebook, draft);
        Proofreader.read(notebook, draft);
        return MarkdownWriter.write(notebook, draft, footnotes);
    }
}
