package studybooklet.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studybooklet.article.Author;
import studybooklet.article.FrontMatter;
import studybooklet.article.Source;
import studybooklet.book.Book;
import studybooklet.book.Chapter;
import studybooklet.book.Contributor;
import studybooklet.book.Image;
import studybooklet.book.Metadata;
import studybooklet.book.Part;
import studybooklet.book.Theme;
import studybooklet.book.Title;
import studybooklet.book.TocEntry;

/** A book in the words of the pages: what {@link SiteRenderer} hands to the templates is made here. */
final class SiteModel {
    private final Book book;
    private final Map<String, String> addresses = new HashMap<>();
    private final Map<String, String> themeIds = new HashMap<>();
    private final List<Chapter> chapters;
    private final Contents contents;
    private final Booklet booklet;

    SiteModel(Book book) {
        this.book = book;
        for (Contributor author : book.authors()) {
            addresses.put(author.name(), address(author));
        }
        for (Theme theme : book.themes()) {
            themeIds.put(theme.name(), theme.id());
        }
        this.chapters = book.chapters();
        this.contents = new Contents(sections());
        this.booklet = booklet(book.metadata());
    }

    List<Chapter> chapters() {
        return chapters;
    }

    Contents contents() {
        return contents;
    }

    Booklet booklet() {
        return booklet;
    }

    /** The line of contents for a chapter. */
    Entry entry(Chapter chapter) {
        return contents.entries().get(chapter.number() - 1);
    }

    /**
     * An article with its text.
     *
     * @param id what its own ids begin with
     * @param body its text for the page it will stand on
     */
    SiteArticle article(Chapter chapter, String id, String body) {
        FrontMatter front = chapter.frontMatter();
        Source source = front.source();
        String date = front.date() != null || source == null ? front.date() : source.date();
        return new SiteArticle(
                entry(chapter),
                id,
                front.kicker(),
                front.series(),
                source == null ? null : source.name(),
                date == null ? null : DateText.of(date),
                source == null ? null : source.page(),
                front.editor(),
                front.abstractText(),
                front.summary(),
                front.keywords(),
                front.themes().stream()
                        .map(theme -> new Link(theme, "themes.html#" + idOf(themeIds, theme), List.of()))
                        .toList(),
                body);
    }

    /** An article's headings for its own page. */
    static List<Link> ownHeadings(Chapter chapter) {
        return headings(chapter.contents(), "");
    }

    List<PageModel.ListedUnder> authors() {
        return book.authors().stream()
                .map(author -> new PageModel.ListedUnder(
                        author.name(),
                        author.id(),
                        hasPage(author) ? address(author) : null,
                        offices(author),
                        entries(author.chapters())))
                .toList();
    }

    List<PageModel.ListedUnder> themes() {
        return book.themes().stream()
                .map(theme ->
                        new PageModel.ListedUnder(theme.name(), theme.id(), null, List.of(), entries(theme.chapters())))
                .toList();
    }

    /** Where an author's articles are listed: on a page of his own if there are several, else among all authors. */
    static String address(Contributor author) {
        return hasPage(author) ? author.id() + ".html" : "authors.html#" + author.id();
    }

    static boolean hasPage(Contributor author) {
        return author.chapters().size() > 1;
    }

    /** What is said of an author, each wording once. */
    static List<String> offices(Contributor author) {
        return author.notes().stream()
                .map(note -> Person.office(author.name(), note))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private List<Entry> entries(List<Chapter> some) {
        return some.stream().map(this::entry).toList();
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        for (Part part : book.parts()) {
            List<Entry> entries = part.chapters().stream().map(this::makeEntry).toList();
            sections.add(new Section(part.title(), "toc-" + (sections.size() + 1), entries));
        }
        return sections;
    }

    private Entry makeEntry(Chapter chapter) {
        FrontMatter front = chapter.frontMatter();
        String href = chapter.slug() + ".html";
        return new Entry(
                chapter.number(),
                Numeral.of(chapter.number()),
                Title.of(front.title()),
                front.subtitle(),
                front.authors().stream().map(this::person).toList(),
                front.note(),
                href,
                Length.of(chapter.summary().characters()),
                headings(chapter.contents(), href));
    }

    private Person person(Author author) {
        return Person.of(author.name(), author.note(), idOf(addresses, author.name()));
    }

    private static String idOf(Map<String, String> ids, String name) {
        return Objects.requireNonNull(ids.get(name), () -> "not in the book: " + name);
    }

    /** Chat previews show no drawings, and take whole addresses only. */
    private static @Nullable String preview(Metadata metadata) {
        Image cover = metadata.cover();
        if (cover == null || metadata.url() == null || cover.mediaType().equals("image/svg+xml")) {
            return null;
        }
        return metadata.url() + cover.path();
    }

    private static List<Link> headings(List<TocEntry> entries, String href) {
        return entries.stream()
                .map(entry -> new Link(
                        entry.heading().text(), href + "#" + entry.heading().id(), headings(entry.children(), href)))
                .toList();
    }

    private Booklet booklet(Metadata metadata) {
        return new Booklet(
                metadata.title(),
                metadata.subtitle(),
                metadata.series(),
                metadata.language(),
                metadata.identifier(),
                metadata.publisher(),
                metadata.date() == null ? null : DateText.of(metadata.date()),
                metadata.source(),
                metadata.rights(),
                metadata.description(),
                chapters.size(),
                contents.isLarge(),
                SearchShards.count(chapters),
                Length.of(chapters.stream()
                        .mapToInt(chapter -> chapter.summary().characters())
                        .sum()),
                metadata.fileName() + ".epub",
                metadata.url() == null ? null : metadata.url().toString(),
                preview(metadata),
                pages());
    }

    private List<Link> pages() {
        return Stream.of(
                        page("目录", "index.html", true),
                        page("作者", "authors.html", !book.authors().isEmpty()),
                        page("主题", "themes.html", !book.themes().isEmpty()),
                        page("全文单页", "all.html", true))
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable Link page(String text, String href, boolean there) {
        return there ? new Link(text, href, List.of()) : null;
    }
}
