package studybooklet.article;

import org.jspecify.annotations.Nullable;

/**
 * A person or group that wrote an article.
 *
 * @param name the name as printed, without spaces inside Han names
 * @param note the source's note on this author, without outer brackets; null if there is none
 */
public record Author(String name, @Nullable String note) {
    public Author {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an author needs a name");
        }
    }
}
