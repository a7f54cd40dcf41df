package studybooklet.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The variables of a template. Every template receives {@code page} and {@code booklet}. */
public sealed interface PageModel {
    /** Returns the data of the page for the layout. */
    SitePage page();

    /** Returns the data of the whole booklet. */
    Booklet booklet();

    /**
     * The model of index.ftlh: the cover and the table of contents.
     *
     * @param contents the complete table of contents
     */
    record IndexPage(SitePage page, Booklet booklet, List<Section> contents) implements PageModel {
        public IndexPage {
            contents = List.copyOf(contents);
        }
    }

    /**
     * The model of article.ftlh: an article.
     *
     * @param article the article
     * @param previous the previous article, or null
     * @param next the next article, or null
     */
    record ArticlePage(
            SitePage page,
            Booklet booklet,
            SiteArticle article,
            @Nullable ContentsEntry previous,
            @Nullable ContentsEntry next)
            implements PageModel {}

    /**
     * The model of authors.ftlh: all authors with their articles.
     *
     * @param authors the authors sorted by Pinyin
     */
    record AuthorsPage(SitePage page, Booklet booklet, List<NamedArticles> authors) implements PageModel {
        public AuthorsPage {
            authors = List.copyOf(authors);
        }
    }

    /**
     * The model of author.ftlh: an author with several articles.
     *
     * @param name the name of the author
     * @param notes the author's positions, without duplicates
     * @param articles the articles in reading order
     */
    record AuthorPage(SitePage page, Booklet booklet, String name, List<String> notes, List<DescribedArticle> articles)
            implements PageModel {
        public AuthorPage {
            notes = List.copyOf(notes);
            articles = List.copyOf(articles);
        }
    }

    /**
     * The model of themes.ftlh: all themes with their articles.
     *
     * @param themes the themes in order of first use
     */
    record ThemesPage(SitePage page, Booklet booklet, List<NamedArticles> themes) implements PageModel {
        public ThemesPage {
            themes = List.copyOf(themes);
        }
    }

    /**
     * The model of all.ftlh: a volume of the one-page edition.
     *
     * @param parts the parts with the texts of their articles
     * @param volumes links to all volumes; empty if there is only one
     */
    record VolumePage(SitePage page, Booklet booklet, List<VolumePart> parts, List<Link> volumes) implements PageModel {
        public VolumePage {
            parts = List.copyOf(parts);
            volumes = List.copyOf(volumes);
        }
    }

    /** The model of 404.ftlh: the page that a web server returns for an unknown URL. */
    record NotFoundPage(SitePage page, Booklet booklet) implements PageModel {}

    /**
     * The model of sitemap.ftlx.
     *
     * @param addresses the absolute URLs of the pages
     */
    record Sitemap(SitePage page, Booklet booklet, List<String> addresses) implements PageModel {
        public Sitemap {
            addresses = List.copyOf(addresses);
        }
    }

    /**
     * The model of feed.ftlx: an Atom feed of the articles.
     *
     * @param updated the time of the last modification of the booklet (RFC 3339)
     * @param articles the articles in reading order
     */
    record Feed(SitePage page, Booklet booklet, String updated, List<DescribedArticle> articles) implements PageModel {
        public Feed {
            articles = List.copyOf(articles);
        }
    }

    /**
     * The model of heads.ftl: the style sheet with the running heads of the printed one-page edition.
     *
     * @param title the title of the booklet as a CSS string
     * @param articles the running heads of the articles in reading order
     */
    record PrintHeads(SitePage page, Booklet booklet, String title, List<RunningHead> articles) implements PageModel {
        public PrintHeads {
            articles = List.copyOf(articles);
        }
    }

    /**
     * An article with its description.
     *
     * @param entry the article's entry in the table of contents
     * @param description one or two sentences; may be empty
     */
    record DescribedArticle(ContentsEntry entry, String description) {}

    /**
     * The running head of an article.
     *
     * @param number the number of the article, from 1
     * @param anchor the id of the article in the one-page edition as a CSS string
     * @param title the title as a CSS string
     */
    record RunningHead(int number, String anchor, String title) {}

    /**
     * An author or a theme with articles.
     *
     * @param name the name of the author or theme
     * @param id the id on the page
     * @param href the relative URL of the author's own page; null for a theme and for an author with one article
     * @param notes the author's positions, without duplicates; empty for a theme
     * @param articles the articles in reading order
     */
    record NamedArticles(
            String name, String id, @Nullable String href, List<String> notes, List<ContentsEntry> articles) {
        public NamedArticles {
            notes = List.copyOf(notes);
            articles = List.copyOf(articles);
        }
    }

    /**
     * A part, or as much of it as is in a volume.
     *
     * @param title the title of the part, or null
     * @param articles the articles with their texts
     */
    record VolumePart(@Nullable String title, List<SiteArticle> articles) {
        public VolumePart {
            articles = List.copyOf(articles);
        }
    }
}
