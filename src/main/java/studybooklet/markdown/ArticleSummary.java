package studybooklet.markdown;

import java.util.List;

/**
 * The facts about an article's text that lists of articles show.
 *
 * @param characters the number of code points except white space
 * @param first the text of the first block; empty if the article has no text
 * @param opening the text of the first block that is not a heading; empty if there is none
 */
public record ArticleSummary(int characters, String first, String opening) {
    /** Summarizes an article. */
    public static ArticleSummary of(List<Block> blocks) {
        int characters = 0;
        String opening = "";
        for (Block block : blocks) {
            characters += count(block.text());
            if (opening.isEmpty() && block.id().startsWith("p-")) {
                opening = block.text();
            }
        }
        return new ArticleSummary(
                characters, blocks.isEmpty() ? "" : blocks.get(0).text(), opening);
    }

    private static int count(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean counts = !Character.isLowSurrogate(c) && !Character.isWhitespace(c) && !Character.isSpaceChar(c);
            count += counts ? 1 : 0;
        }
        return count;
    }
}
