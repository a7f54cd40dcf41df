package studybooklet.site;

import studybooklet.book.Chapter;

/** Describes articles in one or two sentences, for search engines, chat previews and feeds. */
final class Description {
    /** In code points: about what search engines and chats show. */
    private static final int LENGTH = 100;

    private Description() {}

    /**
     * The article's summary, else its abstract, else its first paragraph, shortened with an ellipsis where it is long;
     * empty for an article without one.
     */
    static String of(Chapter chapter) {
        String summary = chapter.frontMatter().summary();
        String description = summary == null ? chapter.frontMatter().abstractText() : summary;
        return description == null ? shortened(chapter.summary().opening()) : description;
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LENGTH
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LENGTH)) + "……";
    }
}
