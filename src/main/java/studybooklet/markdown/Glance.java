package studybooklet.markdown;

import java.util.List;

/**
 * What is to be known of an article's text by whoever does not read it.
 *
 * @param characters how many characters a reader reads, white space not counted
 * @param first the text of the first block; empty for an article without text
 * @param opening the text of the first paragraph; empty for an article without one
 * @param used the characters of the text, composed (NFC), each once, in the order of code points
 */
public record Glance(int characters, String first, String opening, String used) {
    /** A glance at all blocks of an article. */
    public static Glance of(List<Block> blocks) {
        Characters all = new Characters();
        for (Block block : blocks) {
            all.add(block.text());
        }
        return new Glance(all.count(), blocks.isEmpty() ? "" : blocks.get(0).text(), opening(blocks), all.used());
    }

    private static String opening(List<Block> blocks) {
        for (Block block : blocks) {
            if (block.id().startsWith("p-")) {
                return block.text();
            }
        }
        return "";
    }
}
