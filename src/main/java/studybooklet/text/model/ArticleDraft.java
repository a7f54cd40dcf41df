package studybooklet.text.model;

import java.util.List;

/**
 * An article during conversion: the front matter found so far, and the blocks of the body.
 *
 * @param titles title, subtitle, kicker and series
 * @param credits authors, notes and editors
 * @param source the publication
 * @param date its own date
 * @param summary its abstract
 * @param keywords its keywords
 * @param preamble blocks before the title, such as an editors' note
 * @param body the blocks of its body, in the order of the text, endnotes last
 * @param footnotes the labels of its endnotes, and the places that cite them
 */
public record ArticleDraft(
        DraftTitles titles,
        DraftCredits credits,
        DraftSource source,
        List<TextBlock> date,
        List<TextBlock> summary,
        List<TextBlock> keywords,
        List<TextBlock> preamble,
        List<TextBlock> body,
        Footnotes footnotes) {
    /** A draft without any content. */
    public static final ArticleDraft EMPTY = new ArticleDraft(
            DraftTitles.EMPTY,
            DraftCredits.EMPTY,
            DraftSource.EMPTY,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Footnotes.NONE);

    /** Copies the lists. */
    public ArticleDraft {
        date = List.copyOf(date);
        summary = List.copyOf(summary);
        keywords = List.copyOf(keywords);
        preamble = List.copyOf(preamble);
        body = List.copyOf(body);
    }

    /** The line, from 1, on which the article begins. */
    public int line() {
        return !titles.title().isEmpty()
                ? titles.title().get(0).line()
                : body.isEmpty() ? 1 : body.get(0).line();
    }

    public ArticleDraft withTitles(DraftTitles other) {
        return new ArticleDraft(other, credits, source, date, summary, keywords, preamble, body, footnotes);
    }

    public ArticleDraft withCredits(DraftCredits other) {
        return new ArticleDraft(titles, other, source, date, summary, keywords, preamble, body, footnotes);
    }

    public ArticleDraft withSource(DraftSource other) {
        return new ArticleDraft(titles, credits, other, date, summary, keywords, preamble, body, footnotes);
    }

    public ArticleDraft plusDate(List<TextBlock> more) {
        List<TextBlock> all = Appended.to(date, more);
        return new ArticleDraft(titles, credits, source, all, summary, keywords, preamble, body, footnotes);
    }

    public ArticleDraft plusSummary(List<TextBlock> more) {
        List<TextBlock> all = Appended.to(summary, more);
        return new ArticleDraft(titles, credits, source, date, all, keywords, preamble, body, footnotes);
    }

    public ArticleDraft plusKeywords(List<TextBlock> more) {
        List<TextBlock> all = Appended.to(keywords, more);
        return new ArticleDraft(titles, credits, source, date, summary, all, preamble, body, footnotes);
    }

    public ArticleDraft plusPreamble(List<TextBlock> more) {
        List<TextBlock> all = Appended.to(preamble, more);
        return new ArticleDraft(titles, credits, source, date, summary, keywords, all, body, footnotes);
    }

    public ArticleDraft withBody(List<TextBlock> other) {
        return new ArticleDraft(titles, credits, source, date, summary, keywords, preamble, other, footnotes);
    }

    public ArticleDraft withFootnotes(Footnotes other) {
        return new ArticleDraft(titles, credits, source, date, summary, keywords, preamble, body, other);
    }
}
