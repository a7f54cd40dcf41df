package studybooklet.epub;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import studybooklet.book.Book;
import studybooklet.book.Chapter;
import studybooklet.book.Image;
import studybooklet.markdown.Piece;

/** The chapters' texts: how each is laid out over files, and what stands in its slots. */
final class ChapterTexts {
    private final View.Edition edition;
    private final Map<String, Stretches> stretches = new HashMap<>();
    private final Map<String, Image> images = new HashMap<>();
    private final Map<String, ChapterPage> pages = new HashMap<>();

    ChapterTexts(Book book) {
        edition = new View.Edition(book.metadata());
        List<Chapter> chapters = book.chapters();
        for (Image image : book.images()) {
            images.put(image.path(), image);
        }
        for (Chapter chapter : chapters) {
            stretches.put(chapter.slug(), Stretches.of(chapter));
        }
        for (Chapter chapter : chapters) {
            Byline byline = Byline.of(chapter.frontMatter());
            View.ChapterText view = new View.ChapterText(
                    edition, chapter, Pages.title(chapter), null, byline.signers(), byline.notes(), 1, true);
            pages.put(
                    chapter.slug(),
                    new ChapterPage(view, new ChapterBody(chapter.body().texts(), filled(chapter))));
        }
    }

    /** How a chapter is laid out over files. */
    Stretches stretches(Chapter chapter) {
        return stretches(chapter.slug());
    }

    private Stretches stretches(String slug) {
        return Objects.requireNonNull(stretches.get(slug), slug);
    }

    /** The page of a chapter as if it were a single file. */
    ChapterPage page(Chapter chapter) {
        return Objects.requireNonNull(pages.get(chapter.slug()), chapter.slug());
    }

    /** The page of a chapter that holds an id, relative to the package document; its first page for null. */
    String path(String slug, @org.jspecify.annotations.Nullable String id) {
        return stretches(slug).pathOf(id);
    }

    /** What stands in the slots: with the chapter, which knows the markup around them, all that its text is made from. */
    private List<String> filled(Chapter chapter) {
        List<String> filled = new ArrayList<>();
        for (Piece.Slot slot : chapter.body().slots()) {
            filled.add(fill(slot));
        }
        return filled;
    }

    /** What stands in a slot. */
    String fill(Piece.Slot slot) {
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
