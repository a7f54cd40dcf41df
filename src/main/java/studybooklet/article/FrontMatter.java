package studybooklet.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The front matter of an article. Null and empty values were not given.
 *
 * @param title the title on one line; two-part titles keep the space between their parts
 * @param subtitle the line below the title, without its dash
 * @param kicker the line above the title, if it belongs to this article only
 * @param series the series or column of the article
 * @param authors the authors in printed order
 * @param note a note on several authors together
 * @param source where it was first printed
 * @param date the date as the source writes it
 * @param editor the editor
 * @param abstractText the abstract (front matter key {@code abstract})
 * @param keywords the keywords
 * @param themes the themes that the booklet lists it under
 * @param summary the booklet editors' own summary
 * @param slug the wanted file name, without extension
 * @param draft whether it is left out of the booklet
 */
public record FrontMatter(
        String title,
        @Nullable String subtitle,
        @Nullable String kicker,
        @Nullable String series,
        List<Author> authors,
        @Nullable String note,
        @Nullable PrintSource source,
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
            throw new IllegalArgumentException("an article needs a title");
        }
        authors = List.copyOf(authors);
        keywords = List.copyOf(keywords);
        themes = List.copyOf(themes);
    }
}
