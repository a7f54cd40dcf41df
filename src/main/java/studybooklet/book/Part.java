package studybooklet.book;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run of chapters under one title.
 *
 * @param title its title; null for chapters that stand in no part
 * @param chapters its chapters, at least one
 */
public record Part(@Nullable String title, List<Chapter> chapters) {
    public Part {
        chapters = List.copyOf(chapters);
        if (chapters.isEmpty()) {
            throw new IllegalArgumentException("a part has chapters");
        }
    }
}
