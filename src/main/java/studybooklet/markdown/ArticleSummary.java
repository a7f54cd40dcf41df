package studybooklet.markdown;

import java.util.List;

/**
 * Facts about an article's text for those who do not read all of it.
 *
 * @param characters the number of code points that are not white space
 * @param first the text of the first block; empty for an article without text
 * @param opening the text of the first paragraph; empty for an article without one
 */
public record ArticleSummary(int characters, String first, String opening) {
    /** Summarizes an article's blocks. */
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
        for (char c : text.toCharArray()) {
            count += Character.isLowSurrogate(c) || Character.isWhitespace(c) || Character.isSpaceChar(c) ? 0 : 1;
        }
        return count;
    }
}
