package studybooklet.site;

import studybooklet.book.Chapter;

/** Derives the description of an article for search engines, link previews and feeds. */
final class Description {
    /** In code points; search engines and link previews cut off longer descriptions. */
    private static final int MAX_LENGTH = 100;

    private Description() {}

    /**
     * Returns the summary of the article, else its abstract, else its first paragraph, shortened if necessary; empty if there
     * is none of them.
     */
    static String of(Chapter chapter) {
        String summary = chapter.frontMatter().summary();
        String description = summary == null ? chapter.frontMatter().abstractText() : summary;
        return description == null ? shortened(chapter.summary().opening()) : description;
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= MAX_LENGTH
                ? text
                : text.substring(0, text.offsetByCodePoints(0, MAX_LENGTH)) + "……";
    }
}
