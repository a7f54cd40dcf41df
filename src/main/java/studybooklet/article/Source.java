package studybooklet.article;

import org.jspecify.annotations.Nullable;

/**
 * Where an article was first printed, as the source words it.
 *
 * @param name the newspaper or journal, or null
 * @param date the date in the source's own form, or null
 * @param page the page in the source's own form, or null
 */
public record Source(
        @Nullable String name,
        @Nullable String date,
        @Nullable String page) {
    public Source {
        if (name == null && date == null && page == null) {
            throw new IllegalArgumentException("a source says at least one thing");
        }
    }
}
