package studybooklet.markdown;

import org.jspecify.annotations.Nullable;

/**
 * A heading, paragraph, list item, table cell or note as a reader can be led to it.
 *
 * @param id its ASCII id, unique in the article
 * @param text its text without markup
 * @param stop for a paragraph that goes on in the line of the run-in heading before it, the stop between the two, which
 *     may be empty; null for every other block
 */
public record Block(String id, String text, @Nullable String stop) {
    /** A block on lines of its own. */
    public Block(String id, String text) {
        this(id, text, null);
    }
}
