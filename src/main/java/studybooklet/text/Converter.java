package studybooklet.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import studybooklet.problem.Problems;
import studybooklet.problem.SourceLocation;
import studybooklet.text.article.ArticleTail;
import studybooklet.text.article.LabelLines;
import studybooklet.text.article.NoteSplitter;
import studybooklet.text.article.PageSeries;
import studybooklet.text.article.Segmenter;
import studybooklet.text.body.ColumnBreaks;
import studybooklet.text.body.Endnotes;
import studybooklet.text.body.Footnotes;
import studybooklet.text.body.HeadingFinder;
import studybooklet.text.body.SetApart;
import studybooklet.text.model.ArticleDraft;
import studybooklet.text.model.Rule;
import studybooklet.text.model.SourceText;
import studybooklet.text.model.TextBlock;
import studybooklet.text.model.TextLine;
import studybooklet.text.page.CharacterReferences;
import studybooklet.text.page.Decoder;
import studybooklet.text.page.EmphasisedHeads;
import studybooklet.text.page.Furniture;
import studybooklet.text.page.Joiner;
import studybooklet.text.page.JumpSigns;
import studybooklet.text.page.Layout;
import studybooklet.text.page.LineReader;
import studybooklet.text.page.MarkdownSigns;
import studybooklet.text.page.OneLinePage;
import studybooklet.text.page.UnderlinedTitles;
import studybooklet.text.page.WireSigns;
import studybooklet.text.proof.ArticleChecks;
import studybooklet.text.proof.Conservation;
import studybooklet.text.proof.Proofreader;
import studybooklet.text.report.ConversionLog;
import studybooklet.text.report.ConversionReport;
import studybooklet.text.write.ConvertedArticle;
import studybooklet.text.write.MarkdownWriter;

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
            return new Conversion(List.of(), new ConversionReport(List.of(), List.of(), List.of()));
        }
        Problems own = new Problems();
        ConversionLog log = log(file, bytes, own);
        List<ConvertedArticle> articles = articles(log);
        own.all().forEach(problems::add);
        return new Conversion(own.hasErrors() ? List.of() : articles, log.report());
    }

    private static List<ConvertedArticle> articles(ConversionLog log) {
        List<ArticleDraft> drafts = drafts(log);
        List<ConvertedArticle> articles = new ArrayList<>();
        ArticleChecks checks = new ArticleChecks(log);
        for (ArticleDraft draft : drafts) {
            articles.add(article(log, checks, draft));
        }
        checks.warnOfNotes();
        Conservation.check(log, !drafts.isEmpty());
        return articles;
    }

    private ConversionLog log(String file, byte[] bytes, Problems problems) {
        List<ConversionReport.ConsumedMark> read = new ArrayList<>();
        SourceText source = CharacterReferences.read(Decoder.decode(file, bytes, problems), read);
        return new ConversionLog(source, read, problems, rules);
    }

    private static List<TextLine> lines(ConversionLog log) {
        return MarkdownSigns.read(
                log, Furniture.remove(log, UnderlinedTitles.read(log, OneLinePage.cut(log, LineReader.read(log)))));
    }

    private static List<TextBlock> joined(ConversionLog log) {
        List<TextLine> lines = Layout.measured(lines(log));
        return Joiner.blocks(log, Layout.of(lines), lines);
    }

    private static List<TextBlock> blocks(ConversionLog log) {
        return LabelLines.split(
                log, WireSigns.read(log, EmphasisedHeads.read(log, JumpSigns.remove(log, joined(log)))));
    }

    private static List<ArticleDraft> drafts(ConversionLog log) {
        List<ArticleDraft> drafts = Segmenter.drafts(log, NoteSplitter.split(log, blocks(log)));
        PageSeries.share(log, drafts);
        return drafts;
    }

    private static ConvertedArticle article(ConversionLog log, ArticleChecks checks, ArticleDraft draft) {
        ArticleTail.take(log, draft);
        Footnotes footnotes = new Footnotes();
        List<TextBlock> body = Endnotes.find(log, draft.body, footnotes);
        body = ColumnBreaks.join(log, SetApart.find(log, body));
        draft.elements.addAll(HeadingFinder.elements(log, body, footnotes));
        checks.warn(draft);
        Proofreader.read(log, draft);
        return MarkdownWriter.write(log, draft, footnotes);
    }
}
