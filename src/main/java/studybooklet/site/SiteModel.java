package studybooklet.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import studybooklet.article.Author;
import studybooklet.article.FrontMatter;
import studybooklet.article.PrintSource;
import studybooklet.book.Book;
import studybooklet.book.Chapter;
import studybooklet.book.Contributor;
import studybooklet.book.Part;
import studybooklet.book.Theme;
import studybooklet.book.Title;
import studybooklet.book.TocEntry;
import studybooklet.site.format.DateText;
import studybooklet.site.format.Length;
import studybooklet.site.format.Numeral;

/** Converts a book into the values that templates receive, and holds those that several pages share. */
final class SiteModel {
    private final Book book;
    private final Map<String, String> hrefOfAuthor;
    private final Map<String, String> idOfTheme;
    private final List<Chapter> chapters;
    private final SiteContents contents;
    private final Booklet booklet;

    SiteModel(Book book) {
        this.book = book;
        this.hrefOfAuthor = book.authors().stream().collect(Collectors.toMap(Contributor::name, AuthorPages::href));
        this.idOfTheme = book.themes().stream().collect(Collectors.toMap(Theme::name, Theme::id));
        this.chapters = book.chapters();
        this.contents = new SiteContents(sections());
        this.booklet = Booklet.of(book, contents);
    }

    List<Chapter> chapters() {
        return chapters;
    }

    SiteContents contents() {
        return contents;
    }

    Booklet booklet() {
        return booklet;
    }

    /** Returns a link to the index page, which the breadcrumbs of all other pages start with. */
    Link home() {
        return new Link(booklet.title(), "index.html", List.of());
    }

    /** Returns the entry of a chapter in the table of contents. */
    ContentsEntry entry(Chapter chapter) {
        return contents.entries().get(chapter.number() - 1);
    }

    /** Returns the entries of chapters in the table of contents. */
    private List<ContentsEntry> entries(List<Chapter> some) {
        return some.stream().map(this::entry).toList();
    }

    /**
     * Returns an article with its text.
     *
     * @param id the prefix of its ids
     * @param body its text as HTML for the page it is shown on
     */
    SiteArticle article(Chapter chapter, String id, String body) {
        FrontMatter front = chapter.frontMatter();
        PrintSource source = front.source();
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
                        .map(theme -> new Link(theme, "themes.html#" + valueOf(theme, idOfTheme), List.of()))
                        .toList(),
                body);
    }

    /** Returns the authors with their articles, sorted by Pinyin. */
    List<PageModel.NamedArticles> authors() {
        return book.authors().stream()
                .map(author -> new PageModel.NamedArticles(
                        author.name(),
                        author.id(),
                        AuthorPages.hasPage(author) ? AuthorPages.href(author) : null,
                        AuthorPages.offices(author),
                        entries(author.chapters())))
                .toList();
    }

    /** Returns the themes with their articles, in order of first use. */
    List<PageModel.NamedArticles> themes() {
        return book.themes().stream()
                .map(theme -> new PageModel.NamedArticles(
                        theme.name(), theme.id(), null, List.of(), entries(theme.chapters())))
                .toList();
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        for (Part part : book.parts()) {
            List<ContentsEntry> entries =
                    part.chapters().stream().map(this::newEntry).toList();
            sections.add(new Section(part.title(), "toc-" + (sections.size() + 1), entries));
        }
        return sections;
    }

    private ContentsEntry newEntry(Chapter chapter) {
        FrontMatter front = chapter.frontMatter();
        String href = chapter.slug() + ".html";
        return new ContentsEntry(
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
        return Person.of(author.name(), author.note(), valueOf(author.name(), hrefOfAuthor));
    }

    private static String valueOf(String name, Map<String, String> values) {
        return Objects.requireNonNull(values.get(name), () -> "not in the book: " + name);
    }

    /**
     * Returns links to headings.
     *
     * @param page the relative URL of the article's page; empty for links within that page
     */
    static List<Link> headings(List<TocEntry> entries, String page) {
        return entries.stream()
                .map(entry -> new Link(
                        entry.heading().text(), page + "#" + entry.heading().id(), headings(entry.children(), page)))
                .toList();
    }
}
