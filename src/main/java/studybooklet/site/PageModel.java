package studybooklet.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a page's template gets: the frame's {@code page} and {@code booklet}, and what this kind of page shows. */
public sealed interface PageModel {
    /** What the frame has to know of the page. */
    SitePage page();

    /** What every page can say of the whole. */
    Booklet booklet();

    /**
     * index.ftlh: the cover and the table of contents.
     *
     * @param contents the whole table of contents
     */
    record Index(SitePage page, Booklet booklet, List<Section> contents) implements PageModel {
        public Index {
            contents = List.copyOf(contents);
        }
    }

    /**
     * article.ftlh: one article.
     *
     * @param article the article
     * @param previous the article before it, or null
     * @param next the article after it, or null
     */
    record ArticlePage(
            SitePage page,
            Booklet booklet,
            SiteArticle article,
            @Nullable Entry previous,
            @Nullable Entry next) implements PageModel {}

    /**
     * authors.ftlh: who wrote what.
     *
     * @param authors the authors in the order of Pinyin
     */
    record Authors(SitePage page, Booklet booklet, List<ListedUnder> authors) implements PageModel {
        public Authors {
            authors = List.copyOf(authors);
        }
    }

    /**
     * author.ftlh: the articles of an author who signs several.
     *
     * @param name the author
     * @param notes the author's offices, each wording once
     * @param articles the articles in book order
     */
    record AuthorPage(SitePage page, Booklet booklet, String name, List<String> notes, List<Described> articles)
            implements PageModel {
        public AuthorPage {
            notes = List.copyOf(notes);
            articles = List.copyOf(articles);
        }
    }

    /**
     * themes.ftlh: what is about what.
     *
     * @param themes the themes in the order of first use
     */
    record Themes(SitePage page, Booklet booklet, List<ListedUnder> themes) implements PageModel {
        public Themes {
            themes = List.copyOf(themes);
        }
    }

    /**
     * all.ftlh: the whole booklet, or a volume of it, on one page.
     *
     * @param parts the parts with their articles
     * @param volumes all volumes, empty where there is only one
     */
    record Whole(SitePage page, Booklet booklet, List<WholePart> parts, List<Link> volumes) implements PageModel {
        public Whole {
            parts = List.copyOf(parts);
            volumes = List.copyOf(volumes);
        }
    }

    /** 404.ftlh: what a host shows for an address that leads nowhere. */
    record Missing(SitePage page, Booklet booklet) implements PageModel {}

    /**
     * sitemap.ftlx: the addresses of the pages.
     *
     * @param addresses absolute
     */
    record Sitemap(SitePage page, Booklet booklet, List<String> addresses) implements PageModel {
        public Sitemap {
            addresses = List.copyOf(addresses);
        }
    }

    /**
     * feed.ftlx: the articles as an Atom feed.
     *
     * @param updated when the booklet was last changed (RFC 3339)
     * @param articles the articles in book order
     */
    record Feed(SitePage page, Booklet booklet, String updated, List<Described> articles) implements PageModel {
        public Feed {
            articles = List.copyOf(articles);
        }
    }

    /**
     * heads.ftl: the running heads of the one-page edition on paper.
     *
     * @param title the booklet's title as a CSS string
     * @param articles the articles in book order
     */
    record Heads(SitePage page, Booklet booklet, String title, List<Head> articles) implements PageModel {
        public Heads {
            articles = List.copyOf(articles);
        }
    }

    /**
     * An article with what it is about.
     *
     * @param entry what contents say of it
     * @param description one or two sentences
     */
    record Described(Entry entry, String description) {}

    /**
     * A running head.
     *
     * @param number the article's place in the booklet
     * @param anchor its id in the one-page edition as a CSS string
     * @param title its title as a CSS string
     */
    record Head(int number, String anchor, String title) {}

    /**
     * Articles under a name.
     *
     * @param name the author or the theme
     * @param id its id on the page
     * @param href the page of an author who signs several articles, or null
     * @param notes the author's offices, each wording once; empty for a theme
     * @param articles the articles in book order
     */
    record ListedUnder(String name, String id, @Nullable String href, List<String> notes, List<Entry> articles) {
        public ListedUnder {
            notes = List.copyOf(notes);
            articles = List.copyOf(articles);
        }
    }

    /**
     * A part with its articles' texts.
     *
     * @param title the part's title, or null
     * @param articles its articles
     */
    record WholePart(@Nullable String title, List<SiteArticle> articles) {
        public WholePart {
            articles = List.copyOf(articles);
        }
    }
}
