package studybooklet.book;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the book.
 *
 * @param title the title; null for chapters that belong to no part
 * @param chapters the chapters in reading order, at least one
 */
public record Part(@Nullable String title, List<Chapter> chapters) {
    public Part {
        chapters = List.copyOf(chapters);
        if (chapters.isEmpty()) {
            throw new IllegalArgumentException("a part without chapters");
        }
    }
}
