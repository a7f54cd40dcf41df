package studybooklet.markdown;

import java.util.List;
import studybooklet.cache.Kept;
import studybooklet.language.PairedCharacters;

/**
 * What is to be known of an article's text by whoever does not read it. Each is a list of one, so that what looks at it
 * can be told from what does not when the text is edited.
 *
 * @param characters how many characters a reader reads, white space not counted
 * @param first the text of the first block; empty for an article without text
 * @param opening the text of the first paragraph; empty for an article without one
 * @param paired the characters of the text, composed (NFC), that have a traditional or a simplified form beside them,
 *     each once, in the order of code points
 */
public record Glance(List<Integer> characters, List<String> first, List<String> opening, List<String> paired) {
    public Glance {
        characters = Kept.copyOf(characters);
        first = Kept.copyOf(first);
        opening = Kept.copyOf(opening);
        paired = Kept.copyOf(paired);
    }

    /** A glance at all blocks of an article. */
    public static Glance of(List<Block> blocks, PairedCharacters forms) {
        Characters all = new Characters();
        for (Block block : blocks) {
            all.add(block.text());
        }
        String first = blocks.isEmpty() ? "" : blocks.get(0).text();
        return new Glance(
                List.of(all.count()), List.of(first), List.of(opening(blocks)), List.of(forms.in(all.used())));
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
