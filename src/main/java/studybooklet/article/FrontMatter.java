package studybooklet.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an article says about itself above its text. What is null or empty was not said.
 *
 * @param title the title on one line; two-part titles keep the space between their parts
 * @param subtitle the line below the title, without its dash
 * @param kicker the line above the title that belongs to this article alone
 * @param series the series or column the article appeared in
 * @param authors who signs it, in the order of signing
 * @param note one note that speaks of several authors together
 * @param source where it was first printed
 * @param date the article's date in the source's own form
 * @param editor who edited it
 * @param abstractText the abstract (front matter key {@code abstract})
 * @param keywords the keywords
 * @param themes the themes under which the booklet lists it
 * @param summary the booklet editors' own summary
 * @param slug the file name asked for, without extension
 * @param draft whether it is left out of the booklet
 */
public record FrontMatter(
        String title,
        @Nullable String subtitle,
        @Nullable String kicker,
        @Nullable String series,
        List<Author> authors,
        @Nullable String note,
        @Nullable Source source,
        @Nullable String date,
        @Nullable String editor,
        @Nullable String abstractText,
        List<String> keywords,
        List<String> themes,
        @Nullable String summary,
        @Nullable String slug,
        boolean draft) {
    public FrontMatter {
        if (title.isBlank()) {
            throw new IllegalArgumentException("an article has a title");
        }
        authors = List.copyOf(authors);
        keywords = List.copyOf(keywords);
        themes = List.copyOf(themes);
    }
}
