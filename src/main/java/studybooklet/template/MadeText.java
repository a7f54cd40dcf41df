package studybooklet.template;

/**
 * A text that is made when a template inserts it. A template places it and cannot look at it: what stands around it is the
 * same whatever the text is, and an edit of the text alone needs no template.
 */
public interface MadeText {
    /** What the text is. */
    enum Form {
        /** Words, in which characters that mean something to the page are escaped. */
        WORDS,
        /** Markup of a page of the site. */
        HTML,
        /** Markup of a page of the EPUB. */
        XHTML
    }

    /** What it is, whatever it says. */
    Form form();

    /** The text, made anew each time. */
    String text();
}
