package studybooklet.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import studybooklet.problem.Problems;
import studybooklet.problem.SourceLocation;
import studybooklet.source.SourceDocument;
import studybooklet.text.article.AuthorAssignment;
import studybooklet.text.article.BodyNotes;
import studybooklet.text.article.LabelLines;
import studybooklet.text.article.LastLines;
import studybooklet.text.article.NoteSplitter;
import studybooklet.text.article.PageSeries;
import studybooklet.text.article.Segmenter;
import studybooklet.text.body.ColumnBreaks;
import studybooklet.text.body.Endnotes;
import studybooklet.text.body.HeadingFinder;
import studybooklet.text.body.SetApart;
import studybooklet.text.furniture.Furniture;
import studybooklet.text.furniture.JumpSigns;
import studybooklet.text.markup.Comments;
import studybooklet.text.markup.EmphasisSigns;
import studybooklet.text.markup.EmphasisedHeads;
import studybooklet.text.markup.HtmlTags;
import studybooklet.text.markup.MarkdownSigns;
import studybooklet.text.markup.MarkdownStructures;
import studybooklet.text.markup.UnderlinedTitles;
import studybooklet.text.markup.WireSigns;
import studybooklet.text.markup.WireTitles;
import studybooklet.text.model.ArticleDraft;
import studybooklet.text.model.Rule;
import studybooklet.text.model.SourceText;
import studybooklet.text.model.Step;
import studybooklet.text.model.StructuredArticle;
import studybooklet.text.model.TextBlock;
import studybooklet.text.model.TextLine;
import studybooklet.text.page.BlankSigns;
import studybooklet.text.page.CharacterReferences;
import studybooklet.text.page.Decoder;
import studybooklet.text.page.DocumentText;
import studybooklet.text.page.FrontMatterLines;
import studybooklet.text.page.Joiner;
import studybooklet.text.page.Layout;
import studybooklet.text.page.LineReader;
import studybooklet.text.page.LookAlikes;
import studybooklet.text.page.LostSpaces;
import studybooklet.text.page.OneLinePage;
import studybooklet.text.page.SideBySide;
import studybooklet.text.proof.ArticleChecks;
import studybooklet.text.proof.Conservation;
import studybooklet.text.proof.Proofreader;
import studybooklet.text.report.ConversionLog;
import studybooklet.text.report.ConversionReport;
import studybooklet.text.report.Omissions;
import studybooklet.text.write.ConvertedArticle;
import studybooklet.text.write.MarkdownWriter;

/**
 * Converts raw text, as extracted from a newspaper's or journal's page, to articles in Markdown. The text passes through four
 * representations: lines, blocks, article drafts, Markdown. Each has its list of steps, below, in the order in which they
 * are applied; docs/conversion.md says what each step does and why.
 */
public final class Converter {
    /** The largest text that is converted, in bytes. */
    public static final int LARGEST = 10_000_000;

    private final EnumSet<Rule> rules;
    private final List<String> kept;

    /** A converter that follows every rule. */
    public Converter() {
        this(List.of());
    }

    /**
     * A converter that follows every rule.
     *
     * @param kept the words of lines that are never removed, as after {@code keep} in a mark
     */
    public Converter(List<String> kept) {
        this(EnumSet.allOf(Rule.class), kept);
    }

    /** A converter that leaves rules out, to measure what they contribute. */
    Converter(EnumSet<Rule> rules) {
        this(rules, List.of());
    }

    private Converter(EnumSet<Rule> rules, List<String> kept) {
        this.rules = EnumSet.copyOf(rules);
        this.kept = List.copyOf(kept);
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
        return convert(file, bytes, false, problems);
    }

    /**
     * Converts one text, as {@link #convert(String, byte[], Problems)} does.
     *
     * @param signed whether the authors are given elsewhere, so that there is no warning of a missing author or note
     */
    public Conversion convert(String file, byte[] bytes, boolean signed, Problems problems) {
        if (bytes.length > LARGEST) {
            problems.error(
                    SourceLocation.of(file),
                    String.format(
                            Locale.ROOT,
                            "this text has %,d bytes, and at most %,d can be converted",
                            bytes.length,
                            LARGEST),
                    "split the file into smaller ones");
            return new Conversion(List.of(), ConversionReport.EMPTY);
        }
        Problems own = new Problems();
        ConversionLog log = log(file, bytes, own);
        List<TextLine> lines = Step.applyAll(lineSteps(log), LineReader.read(log));
        List<ConvertedArticle> articles = articles(log, lines, articleSteps(log), signed);
        log.tellRemovals(false);
        own.all().forEach(problems::add);
        return new Conversion(own.hasErrors() ? List.of() : articles, log.report());
    }

    /**
     * Converts the text of a document of another format. What the document says about its blocks is not guessed anew, and lines
     * are not joined.
     *
     * @param file the document's name as the user knows it, for locations
     * @param problems as in {@link #convert(String, byte[], Problems)}; locations are the places of the blocks
     */
    public Conversion convert(String file, SourceDocument document, Problems problems) {
        Problems own = new Problems();
        List<ConversionReport.ConsumedMark> read = new ArrayList<>();
        SourceText source = LookAlikes.read(DocumentText.of(file, document), read, own);
        ConversionLog log = new ConversionLog(source, read, own, rules);
        kept.forEach(log::keep);
        List<TextLine> lines = Step.applyAll(documentLineSteps(log), DocumentText.lines(log, document));
        List<ConvertedArticle> articles = articles(log, lines, documentArticleSteps(log), false);
        log.tellRemovals(true);
        Omissions.tell(file, document.omissions(), own);
        ConversionReport report = log.report().of(document.omissions(), DocumentText.places(document));
        own.all().forEach(problem -> problems.add(report.located(problem)));
        return new Conversion(own.hasErrors() ? List.of() : articles, report);
    }

    /** Decodes the text. */
    private ConversionLog log(String file, byte[] bytes, Problems problems) {
        List<ConversionReport.ConsumedMark> read = new ArrayList<>();
        SourceText source = Decoder.decode(file, bytes, problems);
        source = LostSpaces.read(source, read, problems);
        source = LookAlikes.read(source, read, problems);
        source = CharacterReferences.read(source, read);
        source = FrontMatterLines.read(source, read, problems);
        ConversionLog log = new ConversionLog(source, read, problems, rules);
        kept.forEach(log::keep);
        return log;
    }

    private static List<ConvertedArticle> articles(
            ConversionLog log, List<TextLine> lines, List<Step<ArticleDraft>> articleSteps, boolean signed) {
        List<TextBlock> blocks = Step.applyAll(blockSteps(log), Joiner.blocks(log, lines));
        List<ArticleDraft> drafts = Step.applyAll(pageSteps(log, blocks), Segmenter.drafts(log, blocks));
        ArticleChecks checks = new ArticleChecks(log, signed);
        List<ConvertedArticle> articles = drafts.stream()
                .map(draft -> article(log, checks, Step.applyAll(articleSteps, draft)))
                .toList();
        checks.warnOfMissingNotes();
        Conservation.check(log, !drafts.isEmpty());
        return articles;
    }

    private static List<Step<List<TextLine>>> lineSteps(ConversionLog log) {
        return List.of(
                new BlankSigns(log),
                new SideBySide(log),
                new MarkdownStructures(log),
                new Comments(log),
                new HtmlTags(log),
                new OneLinePage(log),
                new UnderlinedTitles(log),
                new MarkdownSigns(log),
                new Furniture(log),
                Layout::measured);
    }

    private static List<Step<List<TextLine>>> documentLineSteps(ConversionLog log) {
        return List.of(new Furniture(log), Layout::measured);
    }

    private static List<Step<List<TextBlock>>> blockSteps(ConversionLog log) {
        return List.of(
                new JumpSigns(log),
                new EmphasisedHeads(log),
                new EmphasisSigns(log),
                new WireSigns(log),
                new WireTitles(log),
                new LabelLines(log),
                new NoteSplitter(log));
    }

    private static List<Step<List<ArticleDraft>>> pageSteps(ConversionLog log, List<TextBlock> blocks) {
        return List.of(new PageSeries(log), new TitleFromFileName(log, blocks));
    }

    private static List<Step<ArticleDraft>> articleSteps(ConversionLog log) {
        return List.of(
                new BodyNotes(log),
                new LastLines(log),
                new AuthorAssignment(log),
                new Endnotes(log),
                new SetApart(log),
                new ColumnBreaks(log));
    }

    private static List<Step<ArticleDraft>> documentArticleSteps(ConversionLog log) {
        return List.of(
                new BodyNotes(log),
                new LastLines(log),
                new AuthorAssignment(log),
                new Endnotes(log),
                new SetApart(log));
    }

    private static ConvertedArticle article(ConversionLog log, ArticleChecks checks, ArticleDraft draft) {
        StructuredArticle article = HeadingFinder.structure(log, draft);
        checks.warn(article);
        Proofreader.read(log, article);
        return MarkdownWriter.write(log, article);
    }
}
