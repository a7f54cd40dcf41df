package studybooklet.epub;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import studybooklet.book.Book;
import studybooklet.book.Chapter;
import studybooklet.book.Part;
import studybooklet.book.Title;
import studybooklet.markdown.Piece;
import studybooklet.template.Templates;

/** Creates the pages of the EPUB except the navigation document. */
final class EpubPages {
    private final Book book;
    private final Templates templates;
    private final PageCheck check;
    private final ChapterTexts texts;

    EpubPages(Book book, ChapterTexts texts, Templates templates, PageCheck check) {
        this.book = book;
        this.texts = texts;
        this.check = check;
        this.templates = templates;
    }

    /** Returns the title of a chapter as its page and the table of contents show it. */
    static Title title(Chapter chapter) {
        return Title.of(chapter.frontMatter().title());
    }

    /**
     * Returns the path of the page that contains an id of a chapter, relative to the package document.
     *
     * @param id an id in the chapter, or null for its first page
     */
    String path(String slug, @Nullable String id) {
        return texts.path(slug, id);
    }

    /** @param image the path of the cover image, relative to the package document */
    XhtmlPage cover(String image) {
        return page("page-cover", EpubPaths.COVER, "封面", "cover.ftlx", () -> new View.CoverPage(book, image));
    }

    /** Returns the title page, with publisher, source and rights. */
    XhtmlPage titlePage() {
        return page("page-title", EpubPaths.TITLE_PAGE, "扉页", "title.ftlx", () -> new View.TitlePage(book));
    }

    /** Returns the pages of the parts and chapters in reading order. */
    List<XhtmlPage> body() {
        List<XhtmlPage> body = new ArrayList<>();
        int number = 0;
        for (Part part : book.parts()) {
            number++;
            String title = part.title();
            if (title != null) {
                View view = new View.PartPage(book, part, number);
                body.add(page("part-" + number, EpubPaths.part(number), title, "part.ftlx", () -> view));
            }
            part.chapters().forEach(chapter -> body.addAll(chapter(chapter)));
        }
        return body;
    }

    /** Returns the lists of authors and themes, without empty ones. */
    List<XhtmlPage> backMatter() {
        List<XhtmlPage> lists = new ArrayList<>();
        if (!book.authors().isEmpty()) {
            List<View.ListGroup> groups = book.authors().stream()
                    .map(author ->
                            new View.ListGroup(author.id(), author.name(), author.notes(), lines(author.chapters())))
                    .toList();
            lists.add(list("authors", EpubPaths.AUTHORS, "作者", groups));
        }
        if (!book.themes().isEmpty()) {
            List<View.ListGroup> groups = book.themes().stream()
                    .map(theme -> new View.ListGroup(theme.id(), theme.name(), List.of(), lines(theme.chapters())))
                    .toList();
            lists.add(list("themes", EpubPaths.THEMES, "主题", groups));
        }
        return lists;
    }

    private XhtmlPage list(String id, String path, String title, List<View.ListGroup> groups) {
        return page("page-" + id, path, title, "list.ftlx", () -> new View.ListPage(book, title, groups));
    }

    private List<View.ContentsLine> lines(List<Chapter> chapters) {
        return chapters.stream()
                .map(chapter -> new View.ContentsLine(title(chapter).text(), path(chapter.slug(), null), List.of()))
                .toList();
    }

    /** Returns the page breaks of the printed edition in reading order; empty if none are marked. */
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

    private List<XhtmlPage> chapter(Chapter chapter) {
        ChapterSplitter splitter = texts.splitter(chapter);
        String id = "chapter-" + chapter.slug();
        if (splitter.count() == 1) {
            return List.of(chapterPage(id, chapter, 1, () -> texts.text(chapter)));
        }
        List<String> parts = splitter.split(texts.text(chapter));
        List<XhtmlPage> pages = new ArrayList<>();
        for (int part = 1; part <= parts.size(); part++) {
            String body = parts.get(part - 1);
            pages.add(chapterPage(part == 1 ? id : id + "." + part, chapter, part, () -> body));
        }
        return pages;
    }

    private XhtmlPage chapterPage(String id, Chapter chapter, int part, Supplier<String> body) {
        ChapterSplitter splitter = texts.splitter(chapter);
        Title title = title(chapter);
        boolean last = part == splitter.count();
        return page(id, splitter.path(part), title.text(), "chapter.ftlx", () -> {
            Byline byline = Byline.of(chapter.frontMatter());
            return new View.ChapterPage(book, chapter, title, body.get(), byline.signers(), byline.notes(), part, last);
        });
    }

    private XhtmlPage page(String id, String path, String title, String template, Supplier<View> view) {
        String name = "epub/" + template;
        return new XhtmlPage(id, path, title, () -> {
            String xhtml = templates.render(name, view.get());
            check.check(EpubPaths.inContainer(path), name, xhtml);
            return xhtml;
        });
    }
}
