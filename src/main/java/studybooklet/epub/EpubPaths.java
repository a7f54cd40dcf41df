package studybooklet.epub;

/**
 * The paths of the files in the container. The first three are relative to the root of the container, the others to the
 * package document. Chapters have their own folder, so that a slug cannot clash with the name of another page.
 */
public final class EpubPaths {
    public static final String MIMETYPE = "mimetype";
    public static final String CONTAINER = "META-INF/container.xml";
    public static final String PACKAGE = "EPUB/package.opf";

    public static final String COVER = "cover.xhtml";
    public static final String TITLE_PAGE = "title.xhtml";
    public static final String NAV = "nav.xhtml";
    public static final String NCX = "toc.ncx";
    public static final String AUTHORS = "authors.xhtml";
    public static final String THEMES = "themes.xhtml";
    public static final String STYLE_SHEET = "css/epub.css";

    /** All other images are in {@code images/}. */
    public static final String MADE_COVER = "cover.png";

    /** The relative URL from the folder of the chapters to that of the package document. */
    public static final String UP = "../";

    private EpubPaths() {}

    /** Returns the path in the container of a URL that is relative to the package document. */
    public static String inContainer(String href) {
        return "EPUB/" + href;
    }

    /**
     * Returns the path of a file of a chapter. It is unique, because a slug contains no full stop.
     *
     * @param part the number of the file, from 1; only a very long chapter has several
     */
    public static String chapter(String slug, int part) {
        return "chapters/" + slug + (part == 1 ? "" : "." + part) + ".xhtml";
    }

    /** Returns the URL of a chapter file relative to another chapter file. */
    public static String name(String chapterPath) {
        return chapterPath.substring(chapterPath.indexOf('/') + 1);
    }

    /**
     * Returns the path of the page with the title of a part.
     *
     * @param number the number of the part, from 1
     */
    public static String part(int number) {
        return "part-" + number + ".xhtml";
    }
}
