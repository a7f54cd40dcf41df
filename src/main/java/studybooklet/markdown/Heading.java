package studybooklet.markdown;

/**
 * A heading inside an article.
 *
 * @param level 2 to 6; the article's title is level 1
 * @param id its ASCII id, unique in the article
 * @param text what contents and search show: plain text, a run-in heading without its full stop
 * @param runIn whether the paragraph goes on in the same line
 */
public record Heading(int level, String id, String text, boolean runIn) {
    public Heading {
        if (level < 2 || level > 6) {
            throw new IllegalArgumentException("heading level " + level);
        }
    }
}
