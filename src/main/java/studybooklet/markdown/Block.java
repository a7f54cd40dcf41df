package studybooklet.markdown;

/**
 * A heading, paragraph, list item, table cell or note as a reader can be led to it.
 *
 * @param id its ASCII id, unique in the article
 * @param text its text without markup
 */
public record Block(String id, String text) {}
