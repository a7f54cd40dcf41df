package studybooklet.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import studybooklet.book.Book;
import studybooklet.book.Chapter;
import studybooklet.book.Contributor;
import studybooklet.book.Image;
import studybooklet.book.Part;

/** The pages of a booklet, each as the model of its template. */
final class Pages {
    private static final String AUTHORS = "作者";

    private final Book book;
    private final SiteModel model;
    private final PageBody text;
    private final Volumes volumes;

    Pages(Book book, SiteModel model) {
        Map<String, Image> images = book.images().stream().collect(Collectors.toMap(Image::path, Function.identity()));
        this.book = book;
        this.model = model;
        this.text = new PageBody(path -> Objects.requireNonNull(images.get(path), () -> "not in the book: " + path));
        this.volumes = new Volumes(model.chapters());
    }

    /** Every page, the index first. */
    List<PlannedPage> all() {
        Booklet booklet = model.booklet();
        List<PlannedPage> pages = new ArrayList<>();
        pages.add(page("index.html", "index", this::index));
        for (Chapter chapter : model.chapters()) {
            pages.add(page(model.entry(chapter).href(), "article", () -> article(chapter)));
        }
        if (!book.authors().isEmpty()) {
            pages.add(page(
                    "authors.html",
                    "authors",
                    () -> new PageModel.Authors(frame("authors", AUTHORS), booklet, model.authors())));
            book.authors().stream()
                    .filter(SiteModel::hasPage)
                    .map(author -> page(SiteModel.address(author), "author", () -> author(author)))
                    .forEach(pages::add);
        }
        if (!book.themes().isEmpty()) {
            pages.add(page(
                    "themes.html",
                    "themes",
                    () -> new PageModel.Themes(frame("themes", "主题"), booklet, model.themes())));
        }
        for (int volume = 0; volume < volumes.count(); volume++) {
            int number = volume;
            pages.add(page(Volumes.file(volume), "all", () -> whole(number)));
        }
        pages.add(page("404.html", "404", () -> new PageModel.Missing(frame("404", "没有这一页"), booklet)));
        return pages;
    }

    private static PlannedPage page(String path, String kind, Supplier<PageModel> model) {
        return new PlannedPage(path, "site/" + kind + ".ftlh", model);
    }

    /**
     * What is not a page: running heads and, for search engines and feed readers, the sitemap and the feed of a site with an
     * address.
     *
     * @param pages what {@link #all} returned
     */
    List<PlannedPage> attachments(List<PlannedPage> pages) {
        Booklet booklet = model.booklet();
        List<PlannedPage> attachments = new ArrayList<>();
        attachments.add(new PlannedPage("print/heads.css", "site/heads.ftl", this::heads));
        String url = booklet.url();
        if (url != null) {
            List<String> addresses = addresses(url, pages);
            attachments.add(new PlannedPage(
                    "sitemap.xml",
                    "site/sitemap.ftlx",
                    () -> new PageModel.Sitemap(file("sitemap", "sitemap.xml"), booklet, addresses)));
            attachments.add(new PlannedPage("feed.xml", "site/feed.ftlx", this::feed));
        }
        return attachments;
    }

    private PageModel index() {
        Booklet booklet = model.booklet();
        return new PageModel.Index(
                frame("index", booklet.title()), booklet, model.contents().whole());
    }

    private PageModel heads() {
        Booklet booklet = model.booklet();
        List<PageModel.Head> heads = model.chapters().stream().map(this::head).toList();
        return new PageModel.Heads(file("heads", "print/heads.css"), booklet, CssText.string(booklet.title()), heads);
    }

    private PageModel feed() {
        String updated = book.metadata().modified().toString();
        return new PageModel.Feed(file("feed", "feed.xml"), model.booklet(), updated, described(model.chapters()));
    }

    private PageModel.Head head(Chapter chapter) {
        return new PageModel.Head(
                chapter.number(),
                CssText.string(OnePageIds.of(chapter.slug(), null)),
                CssText.string(model.entry(chapter).title().text()));
    }

    private static List<String> addresses(String url, List<PlannedPage> pages) {
        return pages.stream()
                .map(PlannedPage::path)
                .filter(path -> !path.equals("404.html"))
                .map(path -> url + (path.equals("index.html") ? "" : path))
                .toList();
    }

    private static SitePage file(String kind, String path) {
        return new SitePage(path, kind, path, null, List.of(), List.of(), List.of());
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
                Description.of(chapter),
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
        Section section = model.contents().section(model.entry(chapter));
        String part = section.title();
        return part == null
                ? List.of(home())
                : List.of(home(), new Link(part, "index.html#" + section.id(), List.of()));
    }

    private @Nullable Entry neighbour(int number) {
        List<Entry> entries = model.contents().entries();
        return number < 1 || number > entries.size() ? null : entries.get(number - 1);
    }

    private PageModel whole(int volume) {
        String title = volumes.count() == 1 ? "全文单页" : volumeTitle(volume);
        List<Link> anchors = volumes.chapters(volume).stream()
                .map(chapter -> new Link(
                        model.entry(chapter).title().text(), "#" + OnePageIds.of(chapter.slug(), null), List.of()))
                .toList();
        SitePage page = new SitePage(
                Volumes.file(volume),
                "all",
                title,
                null,
                List.of(home()),
                model.contents().around(volumes.chapters(volume).get(0).number()),
                anchors);
        return new PageModel.Whole(page, model.booklet(), wholeParts(volume), volumeLinks());
    }

    private static String volumeTitle(int volume) {
        return "全文单页（卷" + Numeral.of(volume + 1) + "）";
    }

    private List<Link> volumeLinks() {
        return volumes.count() == 1
                ? List.of()
                : IntStream.range(0, volumes.count())
                        .mapToObj(volume -> new Link(volumeTitle(volume), Volumes.file(volume), List.of()))
                        .toList();
    }

    private List<PageModel.WholePart> wholeParts(int volume) {
        int first = volumes.chapters(volume).get(0).number();
        int last = first + volumes.chapters(volume).size() - 1;
        List<PageModel.WholePart> parts = new ArrayList<>();
        for (Part part : book.parts()) {
            List<SiteArticle> articles = part.chapters().stream()
                    .filter(chapter -> chapter.number() >= first && chapter.number() <= last)
                    .map(chapter -> model.article(
                            chapter,
                            chapter.slug() + ".",
                            text.onOnePage(chapter, slug -> volumes.address(volume, slug))))
                    .toList();
            if (!articles.isEmpty()) {
                parts.add(new PageModel.WholePart(part.title(), articles));
            }
        }
        return parts;
    }

    private PageModel author(Contributor author) {
        List<String> offices = SiteModel.offices(author);
        SitePage page = new SitePage(
                SiteModel.address(author),
                "author",
                author.name(),
                offices.isEmpty() ? null : author.name() + "：" + String.join("；", offices),
                List.of(home(), new Link(AUTHORS, "authors.html", List.of())),
                model.contents().around(0),
                List.of());
        return new PageModel.AuthorPage(page, model.booklet(), author.name(), offices, described(author.chapters()));
    }

    private List<PageModel.Described> described(List<Chapter> chapters) {
        return chapters.stream()
                .map(chapter -> new PageModel.Described(model.entry(chapter), Description.of(chapter)))
                .toList();
    }
}
