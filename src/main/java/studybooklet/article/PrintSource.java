package studybooklet.article;

import org.jspecify.annotations.Nullable;

/**
 * The publication in which an article was first printed. At least one component is not null.
 *
 * @param name the newspaper or journal, or null
 * @param date the date as printed, or null
 * @param page the page as printed, or null
 */
public record PrintSource(
        @Nullable String name,
        @Nullable String date,
        @Nullable String page) {
    public PrintSource {
        if (name == null && date == null && page == null) {
            throw new IllegalArgumentException("a source needs a name, date or page");
        }
    }
}
