package studybooklet.text.model;

/** The rules that can be left out to measure their effect. docs/conversion.md describes them. */
public enum Rule {
    /** Lines of a hard-wrapped text are joined. */
    WRAPPED_LINES,
    /** A page on a single line is split. */
    ONE_LINE,
    /** Page numbers, running heads, rules and jump lines are taken out. */
    FURNITURE,
    /** Paragraphs cut by a column or page break are joined. */
    COLUMN_BREAKS,
    /** An author note at the end of a paragraph leaves it. */
    TRAILING_NOTES,
    /** Headers with labels are read. */
    LABELS,
    /** Sources with Markdown signs are read. */
    MARKDOWN_SIGNS,
    /** A line above the title can be a series or a kicker. */
    SERIES,
    /** A title may follow an author note without an author. */
    TITLE_AFTER_NOTE,
    /** Numbered lines are headings. */
    NUMBERED_HEADINGS,
    /** Short lines without a number are headings. */
    PLAIN_HEADINGS,
    /** Headings at the start of a paragraph. */
    RUN_IN_HEADINGS,
    /** An author may sign at the end. */
    SIGNATURES,
    /** Authors may be named in the note or in the dateline only. */
    NAMES_IN_NOTES,
    /** Endnotes become footnotes. */
    ENDNOTES,
    /** Lists, verse and quotations. */
    LISTS_AND_VERSE
}
