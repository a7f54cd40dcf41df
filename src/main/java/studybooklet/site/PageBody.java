package studybooklet.site;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import studybooklet.book.Chapter;
import studybooklet.book.Image;
import studybooklet.markdown.Piece;
import studybooklet.markdown.Piece.ChapterLink;
import studybooklet.markdown.Piece.EpubType;
import studybooklet.markdown.Piece.FileLink;
import studybooklet.markdown.Piece.ImageLink;
import studybooklet.markdown.Piece.PageBreak;

/** Fills the slots of an article's body for a page. */
final class PageBody {
    private final Function<String, Image> images;

    /** @param images gives the image at a path of the output */
    PageBody(Function<String, Image> images) {
        this.images = images;
    }

    /** The body for the article's own page. */
    String onItsPage(Chapter chapter) {
        return asHtml(filled(chapter, link -> address(link.slug() + ".html", link.anchor()), "lazy"));
    }

    /**
     * The body for the one-page edition: ids begin with the slug, headings are one level lower, links between chapters
     * lead to anchors.
     *
     * @param home gives the file of the one-page edition that holds a slug, empty for the page itself
     */
    String onOnePage(Chapter chapter, Function<String, String> home) {
        String filled = filled(
                chapter, link -> home.apply(link.slug()) + "#" + OnePageIds.of(link.slug(), link.anchor()), "eager");
        return asHtml(OnePageIds.rewrite(filled, chapter.slug()));
    }

    private String filled(Chapter chapter, Function<ChapterLink, String> address, String loading) {
        return chapter.body().resolve(slot -> fill(slot, address, loading));
    }

    /**
     * XHTML ends a void element with a slash, which HTML has no use for. Neither text nor attribute values hold a bare >,
     * so each /> ends an element.
     */
    private static String asHtml(String xhtml) {
        int slash = xhtml.indexOf("/>");
        if (slash < 0) {
            return xhtml;
        }
        StringBuilder html = new StringBuilder(xhtml.length());
        int from = 0;
        for (; slash >= 0; slash = xhtml.indexOf("/>", slash + 2)) {
            int tag = xhtml.lastIndexOf('<', slash);
            if (isVoid(xhtml, tag + 1)) {
                // A string is appended at once, a stretch of one character by character.
                html.append(xhtml.substring(from, slash));
                from = slash + 1;
            }
        }
        return from == 0 ? xhtml : html.append(xhtml.substring(from)).toString();
    }

    private static boolean isVoid(String xhtml, int name) {
        return xhtml.startsWith("br", name) || xhtml.startsWith("hr", name) || xhtml.startsWith("img", name);
    }

    private String fill(Piece.Slot slot, Function<ChapterLink, String> address, String loading) {
        if (slot instanceof ChapterLink link) {
            return address.apply(link);
        } else if (slot instanceof ImageLink image) {
            return attributes(images.apply(image.path()), loading);
        } else if (slot instanceof PageBreak page) {
            return pageBreak(page);
        } else if (slot instanceof EpubType) {
            return "";
        }
        throw new IllegalStateException("the book resolves links to files: " + ((FileLink) slot).at());
    }

    /** Its name stands in the attribute alone: the style sheet shows it, and neither copying nor search meets it. */
    private static String pageBreak(PageBreak page) {
        return "<span class=\"print-page\" id=\"" + page.id() + "\" role=\"doc-pagebreak\" aria-label=\"" + page.name()
                + "\"></span>";
    }

    private static String address(String file, @Nullable String anchor) {
        return anchor == null ? file : file + "#" + anchor;
    }

    /** Width and height keep the page from moving when the image arrives. */
    private static String attributes(Image image, String loading) {
        String size = image.width() > 0 && image.height() > 0
                ? " width=\"" + image.width() + "\" height=\"" + image.height() + "\""
                : "";
        return "src=\"" + image.path() + "\"" + size + " loading=\"" + loading + "\"";
    }
}
