package studybooklet.epub;

import studybooklet.markdown.Piece;

/**
 * A page of the printed edition. Public only because templates may not see what is not.
 *
 * @param label its number as printed
 * @param href where it begins, relative to the package document
 */
public record PrintedPage(String label, String href) {
    /** What stands in the text where the page begins. */
    static String mark(Piece.PageBreak page) {
        return "<span id=\"" + page.id() + "\" epub:type=\"pagebreak\" role=\"doc-pagebreak\" aria-label=\""
                + page.name() + "\"></span>";
    }

    /** Whether it has a plain number, as the NCX asks of pages that are not special. */
    public boolean isNumbered() {
        return label.chars().allMatch(c -> c >= '0' && c <= '9') && label.length() < 9;
    }
}
