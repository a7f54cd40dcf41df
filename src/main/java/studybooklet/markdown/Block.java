package studybooklet.markdown;

import org.jspecify.annotations.Nullable;

/**
 * The smallest part of an article that a link can point to: a heading, paragraph, list item, table cell, figure, code
 * block or paragraph of a note.
 *
 * @param id its ASCII id, unique in the article
 * @param text its text without markup
 * @param stop for a paragraph after a run-in heading, the punctuation that separates the two, possibly empty; null for
 *     every other block
 */
public record Block(String id, String text, @Nullable String stop) {
    /** Creates a block that does not follow a run-in heading. */
    public Block(String id, String text) {
        this(id, text, null);
    }
}
