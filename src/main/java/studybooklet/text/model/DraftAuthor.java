package studybooklet.text.model;

import org.jspecify.annotations.Nullable;

/**
 * An author of a draft.
 *
 * @param name the author's name
 * @param copy whether the name stands elsewhere in the article too, so that its characters are accounted for there
 * @param note the note that belongs to this author alone, or null
 */
public record DraftAuthor(
        TextBlock name, boolean copy, @Nullable TextBlock note) {
    /** The same author with this note, or without one. */
    public DraftAuthor withNote(@Nullable TextBlock other) {
        return new DraftAuthor(name, copy, other);
    }
}
