package studybooklet.site;

import studybooklet.book.Chapter;

/** How an article begins, for a page whose article says nothing of itself. */
final class Opening {
    /** In characters (code points): about what search engines and chats show. */
    private static final int LENGTH = 100;

    private Opening() {}

    /** The first paragraph, cut with an ellipsis where it is long; empty for an article without one. */
    static String of(Chapter chapter) {
        String text = chapter.glance().opening();
        return text.codePointCount(0, text.length()) <= LENGTH
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LENGTH)) + "……";
    }
}
