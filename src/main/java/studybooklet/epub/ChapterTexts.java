package studybooklet.epub;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import studybooklet.book.Book;
import studybooklet.book.Chapter;
import studybooklet.book.images.Image;
import studybooklet.markdown.Piece;

/** The chapters' texts: how each is split into files, and what fills its slots. */
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

    /** How a chapter is split into files. */
    ChapterSplitter splitter(Chapter chapter) {
        return splitter(chapter.slug());
    }

    private ChapterSplitter splitter(String slug) {
        return Objects.requireNonNull(splitters.get(slug), slug);
    }

    /** A chapter's whole text. */
    String text(Chapter chapter) {
        return chapter.body().resolve(this::fill);
    }

    /** The page of a chapter that holds an id, relative to the package document; its first page for null. */
    String path(String slug, @Nullable String id) {
        return splitter(slug).pathOf(id);
    }

    private String fill(Piece.Slot slot) {
        if (slot instanceof Piece.ChapterLink link) {
            String file = Place.name(path(link.slug(), link.anchor()));
            return link.anchor() == null ? file : file + "#" + link.anchor();
        }
        if (slot instanceof Piece.EpubType type) {
            return " epub:type=\"" + type.type() + "\"";
        }
        if (slot instanceof Piece.ImageLink image) {
            return source(image);
        }
        if (slot instanceof Piece.PageBreak page) {
            return PrintedPage.mark(page);
        }
        throw new IllegalStateException("the book left a slot open: " + slot);
    }

    /** Without its size: calibre keeps a given height when it makes the image narrower. */
    private String source(Piece.ImageLink link) {
        Image image = Objects.requireNonNull(images.get(link.path()), link.path());
        return "src=\"" + Place.UP + image.path() + "\"";
    }
}
