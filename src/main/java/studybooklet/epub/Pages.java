package studybooklet.epub;

import java.util.ArrayList;
import java.util.List;
import studybooklet.book.Book;
import studybooklet.book.Chapter;
import studybooklet.book.Image;
import studybooklet.book.Part;
import studybooklet.markdown.Piece;
import studybooklet.template.Templates;

/** The pages of the book in reading order, but for the navigation document. */
final class Pages {
    private final Book book;
    private final Templates templates;
    private final PageCheck check = new PageCheck();

    Pages(Book book, Templates templates) {
        this.book = book;
        this.templates = templates;
    }

    /** @param image the cover image, relative to the package document */
    Page cover(String image) {
        return page("page-cover", Place.COVER, "封面", "cover.ftlx", new View.Cover(book, image));
    }

    /** What a printed booklet has on the leaf behind the cover: whose it is, where it is from, who may use it. */
    Page titlePage() {
        return page("page-title", Place.TITLE_PAGE, "扉页", "title.ftlx", new View.Whole(book));
    }

    /** Parts and chapters. */
    List<Page> body() {
        List<Page> body = new ArrayList<>();
        int number = 0;
        for (Part part : book.parts()) {
            number++;
            String title = part.title();
            if (title != null) {
                View view = new View.PartTitle(book, part, number);
                body.add(page("part-" + number, Place.part(number), title, "part.ftlx", view));
            }
            part.chapters().forEach(chapter -> body.add(chapter(chapter)));
        }
        return body;
    }

    /** The lists at the end, of those that have something in them. */
    List<Page> backMatter() {
        List<Page> lists = new ArrayList<>();
        if (!book.authors().isEmpty()) {
            lists.add(page("page-authors", Place.AUTHORS, "作者", "authors.ftlx", new View.Whole(book)));
        }
        if (!book.themes().isEmpty()) {
            lists.add(page("page-themes", Place.THEMES, "主题", "themes.ftlx", new View.Whole(book)));
        }
        return lists;
    }

    private Page chapter(Chapter chapter) {
        Byline byline = Byline.of(chapter.frontMatter());
        String body = chapter.body().resolve(this::fill);
        View view = new View.ChapterText(book, chapter, body, byline.signers(), byline.notes(), 1, true);
        return page(
                "chapter-" + chapter.slug(),
                Place.chapter(chapter.slug()),
                chapter.frontMatter().title(),
                "chapter.ftlx",
                view);
    }

    private Page page(String id, String path, String title, String template, View view) {
        String xhtml = templates.render("epub/" + template, view);
        return new Page(id, path, title, xhtml, check.check(Place.inContainer(path), "epub/" + template, xhtml));
    }

    private String fill(Piece.Slot slot) {
        if (slot instanceof Piece.ChapterLink link) {
            return link.slug() + ".xhtml" + (link.anchor() == null ? "" : "#" + link.anchor());
        }
        if (slot instanceof Piece.EpubType type) {
            return " epub:type=\"" + type.type() + "\"";
        }
        if (slot instanceof Piece.ImageLink image) {
            return source(image);
        }
        throw new IllegalStateException("the book left a slot open: " + slot);
    }

    private String source(Piece.ImageLink link) {
        Image image = book.images().stream()
                .filter(candidate -> candidate.path().equals(link.path()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the book does not hold the image " + link.path()));
        String size = image.width() > 0 && image.height() > 0
                ? " width=\"" + image.width() + "\" height=\"" + image.height() + "\""
                : "";
        return " src=\"" + Place.UP + image.path() + "\"" + size;
    }
}
