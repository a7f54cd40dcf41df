package studybooklet.epub;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import studybooklet.book.Book;
import studybooklet.book.Chapter;
import studybooklet.book.Image;
import studybooklet.book.Part;
import studybooklet.book.Title;
import studybooklet.markdown.Piece;
import studybooklet.template.Templates;

/** The pages of the book in reading order, but for the navigation document. */
final class Pages {
    private final Book book;
    private final Templates templates;
    private final PageCheck check;
    private final Map<String, Stretches> stretches = new HashMap<>();
    private final Map<String, Image> images = new HashMap<>();

    Pages(Book book, Templates templates, PageCheck check) {
        this.book = book;
        this.check = check;
        this.templates = templates;
        book.chapters().forEach(chapter -> stretches.put(chapter.slug(), Stretches.of(chapter)));
        book.images().forEach(image -> images.put(image.path(), image));
    }

    /** A chapter's title as its page and the contents show it. */
    static Title title(Chapter chapter) {
        return Title.of(chapter.frontMatter().title());
    }

    /** The page of a chapter that holds an id, relative to the package document; its first page for null. */
    String path(String slug, @Nullable String id) {
        return stretches(slug).pathOf(id);
    }

    private Stretches stretches(String slug) {
        return Objects.requireNonNull(stretches.get(slug), slug);
    }

    /** @param image the cover image, relative to the package document */
    Page cover(String image) {
        return page("page-cover", Place.COVER, "封面", "cover.ftlx", () -> new View.Cover(book, image));
    }

    /** What a printed booklet has on the leaf behind the cover: whose it is, where it is from, who may use it. */
    Page titlePage() {
        return page("page-title", Place.TITLE_PAGE, "扉页", "title.ftlx", () -> new View.TitlePage(book));
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
                body.add(page("part-" + number, Place.part(number), title, "part.ftlx", () -> view));
            }
            part.chapters().forEach(chapter -> body.addAll(chapter(chapter)));
        }
        return body;
    }

    /** The lists at the end, of those that have something in them. */
    List<Page> backMatter() {
        List<Page> lists = new ArrayList<>();
        if (!book.authors().isEmpty()) {
            List<View.Group> groups = book.authors().stream()
                    .map(author -> new View.Group(author.id(), author.name(), author.notes(), lines(author.chapters())))
                    .toList();
            lists.add(list("authors", Place.AUTHORS, "作者", groups));
        }
        if (!book.themes().isEmpty()) {
            List<View.Group> groups = book.themes().stream()
                    .map(theme -> new View.Group(theme.id(), theme.name(), List.of(), lines(theme.chapters())))
                    .toList();
            lists.add(list("themes", Place.THEMES, "主题", groups));
        }
        return lists;
    }

    private Page list(String id, String path, String title, List<View.Group> groups) {
        return page("page-" + id, path, title, "list.ftlx", () -> new View.Listing(book, title, groups));
    }

    private List<View.Line> lines(List<Chapter> chapters) {
        return chapters.stream()
                .map(chapter -> new View.Line(title(chapter).text(), path(chapter.slug(), null), List.of()))
                .toList();
    }

    /** Where the pages of the printed edition begin, in reading order; empty where the articles do not say. */
    List<PrintedPage> printedPages() {
        List<PrintedPage> printed = new ArrayList<>();
        for (Chapter chapter : book.chapters()) {
            for (Piece.Slot slot : chapter.body().slots()) {
                if (slot instanceof Piece.PageBreak page) {
                    String href = path(chapter.slug(), page.id()) + "#" + page.id();
                    printed.add(new PrintedPage(page.label(), href));
                }
            }
        }
        return printed;
    }

    private List<Page> chapter(Chapter chapter) {
        Byline byline = Byline.of(chapter.frontMatter());
        Stretches layout = stretches(chapter.slug());
        Title title = title(chapter);
        List<Page> files = new ArrayList<>();
        for (int stretch = 1; stretch <= layout.count(); stretch++) {
            int number = stretch;
            boolean last = stretch == layout.count();
            String id = "chapter-" + chapter.slug() + (stretch == 1 ? "" : "." + stretch);
            Function<String, View> view = text -> new View.ChapterText(
                    new View.Edition(book.metadata()),
                    chapter,
                    title,
                    text,
                    byline.signers(),
                    byline.notes(),
                    number,
                    last);
            files.add(page(
                    id,
                    layout.path(stretch),
                    title.text(),
                    "chapter.ftlx",
                    () -> List.of(view.apply(""), filled(chapter), layout.count()),
                    () -> view.apply(
                            layout.cut(chapter.body().resolve(this::fill)).get(number - 1))));
        }
        return files;
    }

    /** What stands in the slots: with the chapter, which knows the markup around them, all that its text is made from. */
    private List<String> filled(Chapter chapter) {
        return chapter.body().slots().stream().map(this::fill).toList();
    }

    private Page page(String id, String path, String title, String template, Supplier<View> view) {
        return page(id, path, title, template, view, view);
    }

    /** @param made all that the view is made from */
    private Page page(String id, String path, String title, String template, Supplier<?> made, Supplier<View> view) {
        String name = "epub/" + template;
        return new Page(id, path, title, () -> templates.fingerprint(name, made.get()), () -> {
            String xhtml = templates.render(name, view.get());
            check.check(Place.inContainer(path), name, xhtml);
            return xhtml;
        });
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
