package studybooklet.site;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studybooklet.book.Book;
import studybooklet.book.Chapter;
import studybooklet.book.Metadata;
import studybooklet.book.images.Image;
import studybooklet.site.format.DateText;
import studybooklet.site.format.Length;

/**
 * The data of the whole booklet that every page template receives.
 *
 * @param title the title
 * @param subtitle the subtitle, or null
 * @param series the series that the booklet belongs to, or null
 * @param language a BCP 47 language tag
 * @param identifier the unique identifier; scripts use it as the key of the reading progress in local storage
 * @param publisher the publisher, or null
 * @param date the date of publication, or null
 * @param source the source of the texts, or null
 * @param rights the copyright statement, or null
 * @param description one or two sentences, or null
 * @param articles the number of articles
 * @param large whether pages show only the nearby entries of the table of contents
 * @param shards the number of search shards
 * @param length the total length of the articles
 * @param epub the relative URL of the EPUB
 * @param url the absolute base URL of the site with a final slash, or null
 * @param preview the absolute URL of the cover image for link previews; null if there is none or it is an SVG
 * @param pages the pages other than articles, in the order of the footer
 */
public record Booklet(
        String title,
        @Nullable String subtitle,
        @Nullable String series,
        String language,
        String identifier,
        @Nullable String publisher,
        @Nullable DateText date,
        @Nullable String source,
        @Nullable String rights,
        @Nullable String description,
        int articles,
        boolean large,
        int shards,
        Length length,
        String epub,
        @Nullable String url,
        @Nullable String preview,
        List<Link> pages) {
    public Booklet {
        pages = List.copyOf(pages);
    }

    static Booklet of(Book book, SiteContents contents) {
        Metadata metadata = book.metadata();
        List<Chapter> chapters = book.chapters();
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
                pages(book));
    }

    /** Link previews need an absolute URL and do not support SVG. */
    private static @Nullable String preview(Metadata metadata) {
        Image cover = metadata.cover();
        if (cover == null || metadata.url() == null || cover.mediaType().equals("image/svg+xml")) {
            return null;
        }
        return metadata.url() + cover.path();
    }

    private static List<Link> pages(Book book) {
        List<Link> pages = new ArrayList<>();
        pages.add(new Link("目录", "index.html", List.of()));
        if (!book.authors().isEmpty()) {
            pages.add(new Link("作者", "authors.html", List.of()));
        }
        if (!book.themes().isEmpty()) {
            pages.add(new Link("主题", "themes.html", List.of()));
        }
        pages.add(new Link("全文单页", "all.html", List.of()));
        return pages;
    }
}
