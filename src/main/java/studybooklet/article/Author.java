package studybooklet.article;

import org.jspecify.annotations.Nullable;

/**
 * A person or a group that signs an article.
 *
 * @param name the name as it is printed, without spaces inside a Han name
 * @param note what the source says of this author, without its outer brackets; null if it says nothing
 */
public record Author(String name, @Nullable String note) {
    public Author {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an author has a name");
        }
    }
}
