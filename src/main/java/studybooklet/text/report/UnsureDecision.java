package studybooklet.text.report;

import studybooklet.text.model.Correction;

/** The kinds of unsure decisions, each with the correction mark that settles it otherwise. */
public enum UnsureDecision {
    FULL_LINE(
            "joined to the line before, which is full and ends a sentence",
            "a new paragraph",
            Correction.CorrectionKind.BREAK),
    SHORT_PIECE_JOINED(
            "taken as the beginning of the paragraph below, because it has no end",
            "a heading",
            Correction.CorrectionKind.HEADING),
    SHORT_PIECE_STANDS(
            "not joined to the short piece before, which has no end",
            "the rest of its paragraph",
            Correction.CorrectionKind.JOIN),
    SHORT_LINE_STANDS(
            "a short line, not joined to the piece before, which has no end",
            "the rest of its paragraph",
            Correction.CorrectionKind.JOIN),
    CAPTION(
            "left as a paragraph, because another short line stands above it",
            "a heading",
            Correction.CorrectionKind.HEADING),
    LONG_RUN_IN(
            "the first sentence taken as a heading, because all paragraphs with such a number begin alike",
            "a plain paragraph",
            Correction.CorrectionKind.KEEP),
    UNLIKELY_AUTHOR(
            "left in the article, because the line below it may be no author",
            "the title of a new article",
            Correction.CorrectionKind.ARTICLE),
    RARE_SURNAME(
            "taken as the title of a new article, because the line below it may name its author",
            "a heading",
            Correction.CorrectionKind.HEADING),
    TITLE_WITHOUT_AUTHOR(
            "left in the article, because no author stands below it",
            "the title of a new article",
            Correction.CorrectionKind.ARTICLE),
    BARE_VERSE("taken as verse, though its lines have no marks", "plain paragraphs", Correction.CorrectionKind.KEEP),
    UNSIGNED_TITLE(
            "taken as the title of a new article, because it stands as the page's titles do",
            "a heading",
            Correction.CorrectionKind.HEADING),
    TITLE_BY_NOTE(
            "taken as the title of an article, because the note below its text names somebody else",
            "a heading",
            Correction.CorrectionKind.HEADING),
    UNCLAIMED_TEXT(
            "taken as an article, because much text stands below it",
            "what the editors say before the next article",
            Correction.CorrectionKind.KEEP),
    BOOK_TITLE(
            "taken as the title of the whole text, because the headings below it name authors",
            "the title of one article",
            Correction.CorrectionKind.ARTICLE),
    SECTIONS(
            "taken as headings of one article, because no author stands below them",
            "titles of articles",
            Correction.CorrectionKind.ARTICLE),
    SERIES("taken as the name of a series", "a line of the title", Correction.CorrectionKind.ARTICLE),
    QUOTED_KICKER("taken as the series or kicker of the title below", "a quotation", Correction.CorrectionKind.KEEP),
    KICKER("taken as a kicker above the title", "a line of the title", Correction.CorrectionKind.ARTICLE);

    private final String decided;
    private final String alternative;
    private final Correction.CorrectionKind settledBy;

    UnsureDecision(String decided, String alternative, Correction.CorrectionKind settledBy) {
        this.decided = decided;
        this.alternative = alternative;
        this.settledBy = settledBy;
    }

    /** The decision for the report.
     *
     * @param line the line, from 1, before which the mark would stand
     */
    public ConversionReport.Decision on(int line) {
        return new ConversionReport.Decision(line, decided, alternative, new Correction(settledBy, 0).mark());
    }
}
