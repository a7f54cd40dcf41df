package studybooklet.text.report;

/** The kinds of text that a conversion leaves out. */
public enum RemovalKind {
    PAGE_NUMBER("page number"),
    RUNNING_HEAD("running head"),
    /** The name, number or date of a newspaper's page. */
    PAGE_NAME("name of a page"),
    /** The title of the newspaper or journal at a page's edge. */
    PERIODICAL("name of the periodical"),
    /** The lines at the top of a newspaper's page. */
    BANNER("banner of a page"),
    /** A line or sign that refers to another page: 下转第3版. */
    JUMP_LINE("jump line"),
    /** A line of characters such as ----. */
    RULE("rule"),
    /** What a website or an app sets around an article. */
    NAVIGATION("line of the page around the article"),
    /** A printed table of contents. */
    CONTENTS("printed contents"),
    /** What a wrong charset makes of a no-break space. */
    BLANK_SIGN("sign in place of a blank line"),
    /** Tags that an HTML page left in its text. */
    HTML("HTML remnant"),
    /** A comment that is none of the marks. */
    COMMENT("comment"),
    /** An entry of an archive's header, such as 【文献号】. */
    ARCHIVE_ENTRY("entry of an archive's header"),
    /** A title that is printed twice. */
    REPEATED_TITLE("title that is printed twice"),
    /** An author who is named twice. */
    REPEATED_AUTHOR("author told twice"),
    /** What an editor marked as furniture. */
    MARKED("line that is marked as furniture");

    private final String label;

    RemovalKind(String label) {
        this.label = label;
    }

    /** The kind in words, in the singular. */
    public String label() {
        return label;
    }
}
