package studybooklet.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import studybooklet.book.Book;
import studybooklet.book.Chapter;
import studybooklet.book.Image;
import studybooklet.book.Part;

/** The pages of a booklet, each as the model of its template. */
final class Pages {
    private final Book book;
    private final SiteModel model;
    private final BodyText text;

    Pages(Book book) {
        Map<String, Image> images = book.images().stream().collect(Collectors.toMap(Image::path, Function.identity()));
        this.book = book;
        this.model = new SiteModel(book);
        this.text = new BodyText(path -> Objects.requireNonNull(images.get(path), () -> "not in the book: " + path));
    }

    /** Every page, the index first. */
    List<PageModel> all() {
        Booklet booklet = model.booklet();
        List<PageModel> pages = new ArrayList<>();
        pages.add(new PageModel.Index(
                frame("index", booklet.title()), booklet, model.contents().whole()));
        model.chapters().forEach(chapter -> pages.add(article(chapter)));
        if (!book.authors().isEmpty()) {
            pages.add(new PageModel.Authors(frame("authors", "作者"), booklet, model.authors()));
        }
        if (!book.themes().isEmpty()) {
            pages.add(new PageModel.Themes(frame("themes", "主题"), booklet, model.themes()));
        }
        pages.add(new PageModel.Whole(frame("all", "全文单页", anchors()), booklet, wholeParts()));
        pages.add(new PageModel.Missing(frame("404", "没有这一页"), booklet));
        return pages;
    }

    private SitePage frame(String kind, String title) {
        return frame(kind, title, List.of());
    }

    private SitePage frame(String kind, String title, List<Link> headings) {
        String description = kind.equals("index") ? model.booklet().description() : null;
        List<Link> trail = kind.equals("index") ? List.of() : List.of(home());
        return new SitePage(
                kind + ".html",
                kind,
                title,
                description,
                trail,
                model.contents().around(0),
                List.of());
    }

    private Link home() {
        return new Link(model.booklet().title(), "index.html", List.of());
    }

    private PageModel article(Chapter chapter) {
        Entry entry = model.entry(chapter);
        SitePage page = new SitePage(
                entry.href(),
                "article",
                entry.title().text(),
                description(chapter),
                trail(chapter),
                model.contents().around(chapter.number()),
                SiteModel.ownHeadings(chapter));
        return new PageModel.ArticlePage(
                page,
                model.booklet(),
                model.article(chapter, "", text.onItsPage(chapter)),
                neighbour(chapter.number() - 1),
                neighbour(chapter.number() + 1));
    }

    private List<Link> trail(Chapter chapter) {
        Section section = model.section(chapter);
        String part = section.title();
        return part == null
                ? List.of(home())
                : List.of(home(), new Link(part, "index.html#" + section.id(), List.of()));
    }

    private @Nullable Entry neighbour(int number) {
        List<Entry> entries = model.contents().entries();
        return number < 1 || number > entries.size() ? null : entries.get(number - 1);
    }

    private List<Link> anchors() {
        return model.chapters().stream()
                .map(chapter -> new Link(
                        model.entry(chapter).title().text(), "#" + OnePageIds.of(chapter.slug(), null), List.of()))
                .toList();
    }

    private List<PageModel.WholePart> wholeParts() {
        List<PageModel.WholePart> parts = new ArrayList<>();
        for (Part part : book.parts()) {
            List<SiteArticle> articles = part.chapters().stream()
                    .map(chapter -> model.article(chapter, chapter.slug() + ".", text.onOnePage(chapter, slug -> "")))
                    .toList();
            parts.add(new PageModel.WholePart(part.title(), articles));
        }
        return parts;
    }

    /** What a chat preview shows below the title: the summary, else the abstract, else how the text begins. */
    private static String description(Chapter chapter) {
        String summary = chapter.frontMatter().summary();
        String abstractText = chapter.frontMatter().abstractText();
        if (summary != null) {
            return summary;
        }
        return abstractText != null ? abstractText : Opening.of(chapter);
    }
}
