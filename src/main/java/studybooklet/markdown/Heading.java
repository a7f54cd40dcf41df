package studybooklet.markdown;

/**
 * A heading inside an article.
 *
 * @param level 2 to 6; level 1 is the article's title
 * @param id its ASCII id, unique in the article
 * @param text its plain text, as contents and search show it; without the stop if it is a run-in heading
 * @param runIn whether it is a run-in heading, that is, its paragraph continues on the same line
 */
public record Heading(int level, String id, String text, boolean runIn) {
    public Heading {
        if (level < 2 || level > 6) {
            throw new IllegalArgumentException("heading level " + level);
        }
    }
}
