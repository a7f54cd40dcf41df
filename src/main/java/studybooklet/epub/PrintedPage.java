package studybooklet.epub;

import studybooklet.markdown.Piece;

/**
 * The start of a page of the printed edition. Public, because templates can only read public types.
 *
 * @param label the page number as printed
 * @param href the URL of the page break, relative to the package document
 */
public record PrintedPage(String label, String href) {
    /** Returns the XHTML element for a page break. */
    static String element(Piece.PageBreak page) {
        return "<span id=\"" + page.id() + "\" epub:type=\"pagebreak\" role=\"doc-pagebreak\" aria-label=\""
                + page.name() + "\"></span>";
    }

    /** Returns whether the label is a plain number. */
    public boolean isNumbered() {
        return label.chars().allMatch(c -> c >= '0' && c <= '9') && label.length() < 9;
    }
}
