package studybooklet.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import studybooklet.book.Book;
import studybooklet.book.Chapter;
import studybooklet.book.Contributor;
import studybooklet.book.images.Image;
import studybooklet.site.format.CssText;

/** Plans the files of the site that are rendered from templates. */
final class PagePlanner {
    private static final String AUTHORS_TITLE = "作者";

    private final Book book;
    private final SiteModel model;
    private final PageBody bodies;

    PagePlanner(Book book, SiteModel model) {
        Map<String, Image> images = book.images().stream().collect(Collectors.toMap(Image::path, Function.identity()));
        this.book = book;
        this.model = model;
        this.bodies = new PageBody(path -> Objects.requireNonNull(images.get(path), () -> "not in the book: " + path));
    }

    /** Returns all files: the pages, the index first, then the other files. */
    List<PlannedPage> all() {
        List<PlannedPage> files = new ArrayList<>(pages());
        files.addAll(otherFiles(files));
        return files;
    }

    private List<PlannedPage> pages() {
        Booklet booklet = model.booklet();
        List<PlannedPage> pages = new ArrayList<>();
        pages.add(planned("index.html", "index", this::index));
        for (Chapter chapter : model.chapters()) {
            pages.add(planned(model.entry(chapter).href(), "article", () -> article(chapter)));
        }
        if (!book.authors().isEmpty()) {
            SitePage page = topLevelPage("authors", AUTHORS_TITLE);
            pages.add(planned(page.path(), "authors", () -> new PageModel.AuthorsPage(page, booklet, model.authors())));
            book.authors().stream()
                    .filter(AuthorPages::hasPage)
                    .map(author -> planned(AuthorPages.href(author), "author", () -> author(author)))
                    .forEach(pages::add);
        }
        if (!book.themes().isEmpty()) {
            SitePage page = topLevelPage("themes", "主题");
            pages.add(planned(page.path(), "themes", () -> new PageModel.ThemesPage(page, booklet, model.themes())));
        }
        pages.addAll(new VolumePages(book, model, bodies).all());
        pages.add(planned("404.html", "404", () -> new PageModel.NotFoundPage(topLevelPage("404", "没有这一页"), booklet)));
        return pages;
    }

    /** The running heads and, if the site's URL is known, the sitemap and the feed. */
    private List<PlannedPage> otherFiles(List<PlannedPage> pages) {
        List<PlannedPage> files = new ArrayList<>();
        files.add(new PlannedPage("print/heads.css", "site/heads.ftl", this::runningHeads));
        String url = model.booklet().url();
        if (url != null) {
            List<String> addresses = addresses(url, pages);
            files.add(new PlannedPage(
                    "sitemap.xml",
                    "site/sitemap.ftlx",
                    () -> new PageModel.Sitemap(file("sitemap", "sitemap.xml"), model.booklet(), addresses)));
            files.add(new PlannedPage("feed.xml", "site/feed.ftlx", this::feed));
        }
        return files;
    }

    private static PlannedPage planned(String path, String kind, Supplier<PageModel> model) {
        return new PlannedPage(path, "site/" + kind + ".ftlh", model);
    }

    private PageModel index() {
        Booklet booklet = model.booklet();
        SitePage page = new SitePage(
                "index.html",
                "index",
                booklet.title(),
                booklet.description(),
                List.of(),
                model.contents().near(0),
                List.of());
        return new PageModel.IndexPage(page, booklet, model.contents().sections());
    }

    private PageModel article(Chapter chapter) {
        ContentsEntry entry = model.entry(chapter);
        SitePage page = new SitePage(
                entry.href(),
                "article",
                entry.title().text(),
                Description.of(chapter),
                trail(entry),
                model.contents().near(chapter.number()),
                SiteModel.headings(chapter.contents(), ""));
        return new PageModel.ArticlePage(
                page,
                model.booklet(),
                model.article(chapter, "", bodies.onOwnPage(chapter)),
                entryOrNull(chapter.number() - 1),
                entryOrNull(chapter.number() + 1));
    }

    private List<Link> trail(ContentsEntry entry) {
        Section section = model.contents().section(entry);
        String part = section.title();
        return part == null
                ? List.of(model.home())
                : List.of(model.home(), new Link(part, "index.html#" + section.id(), List.of()));
    }

    private @Nullable ContentsEntry entryOrNull(int number) {
        List<ContentsEntry> entries = model.contents().entries();
        return number < 1 || number > entries.size() ? null : entries.get(number - 1);
    }

    private PageModel author(Contributor author) {
        List<String> offices = AuthorPages.offices(author);
        SitePage page = new SitePage(
                AuthorPages.href(author),
                "author",
                author.name(),
                offices.isEmpty() ? null : author.name() + "：" + String.join("；", offices),
                List.of(model.home(), new Link(AUTHORS_TITLE, "authors.html", List.of())),
                model.contents().near(0),
                List.of());
        return new PageModel.AuthorPage(page, model.booklet(), author.name(), offices, described(author.chapters()));
    }

    /** Returns the layout data of a page without description and headings, whose only parent is the index. */
    private SitePage topLevelPage(String kind, String title) {
        return new SitePage(
                kind + ".html",
                kind,
                title,
                null,
                List.of(model.home()),
                model.contents().near(0),
                List.of());
    }

    private PageModel runningHeads() {
        Booklet booklet = model.booklet();
        List<PageModel.RunningHead> heads =
                model.chapters().stream().map(this::runningHead).toList();
        return new PageModel.PrintHeads(
                file("heads", "print/heads.css"), booklet, CssText.string(booklet.title()), heads);
    }

    private PageModel.RunningHead runningHead(Chapter chapter) {
        return new PageModel.RunningHead(
                chapter.number(),
                CssText.string(OnePageIds.of(chapter.slug(), null)),
                CssText.string(model.entry(chapter).title().text()));
    }

    private PageModel feed() {
        String updated = book.metadata().modified().toString();
        return new PageModel.Feed(file("feed", "feed.xml"), model.booklet(), updated, described(model.chapters()));
    }

    private List<PageModel.DescribedArticle> described(List<Chapter> chapters) {
        return chapters.stream()
                .map(chapter -> new PageModel.DescribedArticle(model.entry(chapter), Description.of(chapter)))
                .toList();
    }

    private static List<String> addresses(String url, List<PlannedPage> pages) {
        return pages.stream()
                .map(PlannedPage::path)
                .filter(path -> !path.equals("404.html"))
                .map(path -> url + (path.equals("index.html") ? "" : path))
                .toList();
    }

    /** Returns the page data of a file that is not a page. */
    private static SitePage file(String kind, String path) {
        return new SitePage(path, kind, path, null, List.of(), List.of(), List.of());
    }
}
