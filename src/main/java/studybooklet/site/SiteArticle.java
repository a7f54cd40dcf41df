package studybooklet.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article with its text.
 *
 * @param entry what contents say of it
 * @param id what its own ids begin with: empty on its page, the slug and a full stop where several stand on one page
 * @param kicker the line above the title that belongs to it alone, or null
 * @param series the series or column it appeared in, or null
 * @param source the newspaper or journal, or null
 * @param date when it was printed, or null
 * @param page the printed page, or null
 * @param editor who edited it, or null
 * @param abstractText its abstract, or null
 * @param summary the booklet editors' own summary, or null
 * @param keywords its keywords
 * @param themes its themes with their addresses
 * @param body its text, which a template can only place
 */
public record SiteArticle(
        Entry entry,
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
