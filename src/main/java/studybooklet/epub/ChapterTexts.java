package studybooklet.epub;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import studybooklet.book.Book;
import studybooklet.book.Chapter;
import studybooklet.book.images.Image;
import studybooklet.markdown.Piece;

/** Renders the bodies of the chapters for the EPUB: fills their slots and knows how each is split into files. */
final class ChapterTexts {
    private final Map<String, ChapterSplitter> splitters = new HashMap<>();
    private final Map<String, Image> images = new HashMap<>();

    ChapterTexts(Book book) {
        for (Image image : book.images()) {
            images.put(image.path(), image);
        }
        for (Chapter chapter : book.chapters()) {
            splitters.put(chapter.slug(), ChapterSplitter.of(chapter));
        }
    }

    /** Returns how a chapter is split into files. */
    ChapterSplitter splitter(Chapter chapter) {
        return splitter(chapter.slug());
    }

    private ChapterSplitter splitter(String slug) {
        return Objects.requireNonNull(splitters.get(slug), slug);
    }

    /** Returns the complete body of a chapter as XHTML. */
    String text(Chapter chapter) {
        return chapter.body().resolve(this::fill);
    }

    /**
     * Returns the path of the file that contains an id of a chapter, relative to the package document.
     *
     * @param id an id in the chapter, or null for the first file
     */
    String path(String slug, @Nullable String id) {
        return splitter(slug).pathOf(id);
    }

    private String fill(Piece.Slot slot) {
        if (slot instanceof Piece.ChapterLink link) {
            String file = EpubPaths.name(path(link.slug(), link.anchor()));
            return link.anchor() == null ? file : file + "#" + link.anchor();
        }
        if (slot instanceof Piece.EpubType type) {
            return " epub:type=\"" + type.type() + "\"";
        }
        if (slot instanceof Piece.ImageLink image) {
            return source(image);
        }
        if (slot instanceof Piece.PageBreak page) {
            return PrintedPage.element(page);
        }
        throw new IllegalStateException("a slot is not resolved: " + slot);
    }

    /** Width and height are omitted, because calibre keeps the height when it reduces the width. */
    private String source(Piece.ImageLink link) {
        Image image = Objects.requireNonNull(images.get(link.path()), link.path());
        return "src=\"" + EpubPaths.UP + image.path() + "\"";
    }
}
