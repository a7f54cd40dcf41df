package studybooklet.site;

import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studybooklet.book.Chapter;
import studybooklet.book.images.Image;
import studybooklet.markdown.Piece;
import studybooklet.markdown.Piece.ChapterLink;
import studybooklet.markdown.Piece.EpubType;
import studybooklet.markdown.Piece.FileLink;
import studybooklet.markdown.Piece.ImageLink;
import studybooklet.markdown.Piece.PageBreak;

/** Renders the body of an article as HTML for a page. */
final class PageBody {
    /** A void element in XHTML syntax; no attribute value contains {@code >}. */
    private static final Pattern VOID_ELEMENT = Pattern.compile("(<(?:br|hr|img)[^>]*)/>");

    private final Function<String, Image> images;

    /** @param images returns the image of an output path */
    PageBody(Function<String, Image> images) {
        this.images = images;
    }

    /** Returns the body for the article's own page. */
    String onOwnPage(Chapter chapter) {
        return asHtml(filled(chapter, link -> href(link.slug() + ".html", link.anchor()), "lazy"));
    }

    /**
     * Returns the body for a page with several articles; {@link OnePageIds} describes the changes.
     *
     * @param fileOf returns the file with the article of a slug; empty for the page itself
     */
    String onSharedPage(Chapter chapter, Function<String, String> fileOf) {
        String filled = filled(
                chapter, link -> fileOf.apply(link.slug()) + "#" + OnePageIds.of(link.slug(), link.anchor()), "eager");
        return asHtml(OnePageIds.rewrite(filled, chapter.slug()));
    }

    private String filled(Chapter chapter, Function<ChapterLink, String> href, String loading) {
        return chapter.body().resolve(slot -> fill(slot, href, loading));
    }

    /** Removes the slash from void elements: HTML ignores it. */
    private static String asHtml(String xhtml) {
        return VOID_ELEMENT.matcher(xhtml).replaceAll("$1>");
    }

    private String fill(Piece.Slot slot, Function<ChapterLink, String> href, String loading) {
        if (slot instanceof ChapterLink link) {
            return href.apply(link);
        } else if (slot instanceof ImageLink image) {
            return attributes(images.apply(image.path()), loading);
        } else if (slot instanceof PageBreak page) {
            return pageBreak(page);
        } else if (slot instanceof EpubType) {
            return "";
        }
        throw new IllegalStateException("a link to a file is not resolved: " + ((FileLink) slot).at());
    }

    /** The label is not element content, so that it is neither copied with the text nor found by the browser's search. */
    private static String pageBreak(PageBreak page) {
        return "<span class=\"print-page\" id=\"" + page.id() + "\" role=\"doc-pagebreak\" aria-label=\"" + page.name()
                + "\"></span>";
    }

    private static String href(String file, @Nullable String anchor) {
        return anchor == null ? file : file + "#" + anchor;
    }

    /** Width and height reserve the space, so that the text does not shift when the image has loaded. */
    private static String attributes(Image image, String loading) {
        String size = image.width() > 0 && image.height() > 0
                ? " width=\"" + image.width() + "\" height=\"" + image.height() + "\""
                : "";
        return "src=\"" + image.path() + "\"" + size + " loading=\"" + loading + "\"";
    }
}
