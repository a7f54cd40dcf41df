package studybooklet.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the booklet in the table of contents.
 *
 * @param title the title of the part; null for articles that belong to no part
 * @param id the id of the part on the index page: {@code toc-1}
 * @param articles the articles in reading order
 */
public record Section(@Nullable String title, String id, List<ContentsEntry> articles) {
    public Section {
        articles = List.copyOf(articles);
    }
}
