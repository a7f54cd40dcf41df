package studybooklet.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import studybooklet.book.Chapter;
import studybooklet.template.MadeText;

/**
 * What a page is about, in one or two sentences for search engines and chat previews.
 *
 * @param said the sentences; null where the article's own beginning serves
 * @param opening the article's first paragraph as a list of one, else empty
 */
record Description(@Nullable String said, List<String> opening) implements MadeText {
    /** In characters (code points): about what search engines and chats show. */
    private static final int LENGTH = 100;

    static @Nullable Description of(@Nullable String said) {
        return said == null ? null : new Description(said, List.of());
    }

    /** The summary, else the abstract, else how the text begins. */
    static Description of(Chapter chapter) {
        String summary = chapter.frontMatter().summary();
        String said = summary == null ? chapter.frontMatter().abstractText() : summary;
        return new Description(said, said == null ? chapter.glance().opening() : List.of());
    }

    @Override
    public Form form() {
        return Form.WORDS;
    }

    /** The first paragraph is cut with an ellipsis where it is long; empty for an article without one. */
    @Override
    public String text() {
        if (said != null) {
            return said;
        }
        String text = opening.get(0);
        return text.codePointCount(0, text.length()) <= LENGTH
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LENGTH)) + "……";
    }
}
