package studybooklet.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import studybooklet.site.format.DateText;

/**
 * An article with its text.
 *
 * @param entry the article's entry in the table of contents
 * @param id the prefix of the article's ids: empty on its own page, the slug and a full stop on a page with several articles
 * @param kicker the line above the title, or null
 * @param series the series or column that the article appeared in, or null
 * @param source the newspaper or journal, or null
 * @param date the date of first publication, or null
 * @param page the printed page, or null
 * @param editor the editor, or null
 * @param abstractText the abstract, or null
 * @param summary a summary by the editors of the booklet, or null
 * @param keywords the keywords
 * @param themes links to the themes
 * @param body the text as HTML
 */
public record SiteArticle(
        ContentsEntry entry,
        String id,
        @Nullable String kicker,
        @Nullable String series,
        @Nullable String source,
        @Nullable DateText date,
        @Nullable String page,
        @Nullable String editor,
        @Nullable String abstractText,
        @Nullable String summary,
        List<String> keywords,
        List<Link> themes,
        String body) {
    public SiteArticle {
        keywords = List.copyOf(keywords);
        themes = List.copyOf(themes);
    }
}
