package studybooklet.epub;

/**
 * Where things stand in the container. Chapters have a folder of their own, so that no slug can meet the name of a page
 * that every book has. All but the first three are relative to the package document.
 */
final class Place {
    static final String MIMETYPE = "mimetype";
    static final String CONTAINER = "META-INF/container.xml";
    static final String PACKAGE = "EPUB/package.opf";

    static final String COVER = "cover.xhtml";
    static final String TITLE_PAGE = "title.xhtml";
    static final String NAV = "nav.xhtml";
    static final String NCX = "toc.ncx";
    static final String AUTHORS = "authors.xhtml";
    static final String THEMES = "themes.xhtml";
    static final String STYLE_SHEET = "css/epub.css";
    /** Chapters use images under {@code images/}; no given image can have this path. */
    static final String MADE_COVER = "cover.png";

    /** From a chapter's folder to the package document's. */
    static final String UP = "../";

    private Place() {}

    /** The path in the container of something named relative to the package document. */
    static String inContainer(String href) {
        return "EPUB/" + href;
    }

    /**
     * A file of a chapter. No slug has a dot, so none can meet the name of another chapter's second file.
     *
     * @param part from 1; only a very long chapter has more than one
     */
    static String chapter(String slug, int part) {
        return "chapters/" + slug + (part == 1 ? "" : "." + part) + ".xhtml";
    }

    /** The address of one chapter's file from another's. */
    static String name(String chapterPath) {
        return chapterPath.substring(chapterPath.indexOf('/') + 1);
    }

    /** @param number the part's place in the book, from 1 */
    static String part(int number) {
        return "part-" + number + ".xhtml";
    }
}
