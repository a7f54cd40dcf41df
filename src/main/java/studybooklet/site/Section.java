package studybooklet.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the booklet as a table of contents lists it.
 *
 * @param title the part's title; null for articles that stand in no part
 * @param id the id of its place on the index: {@code toc-1}
 * @param articles its articles
 */
public record Section(@Nullable String title, String id, List<Entry> articles) {
    public Section {
        articles = List.copyOf(articles);
    }
}
