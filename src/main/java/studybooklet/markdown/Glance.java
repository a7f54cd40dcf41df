package studybooklet.markdown;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.List;
import studybooklet.cache.Kept;

/**
 * What is to be known of an article's text by whoever does not read it. Each is a list of one, so that what looks at it
 * can be told from what does not when the text is edited.
 *
 * @param characters how many characters a reader reads, white space not counted
 * @param first the text of the first block; empty for an article without text
 * @param opening the text of the first paragraph; empty for an article without one
 * @param used the characters of the text, composed (NFC), each once, in the order of code points
 */
public record Glance(List<Integer> characters, List<String> first, List<String> opening, List<String> used) {
    private static final char LAST_SPACE = '\u3000';

    public Glance {
        characters = Kept.copyOf(characters);
        first = Kept.copyOf(first);
        opening = Kept.copyOf(opening);
        used = Kept.copyOf(used);
    }

    /** A glance at all blocks of an article. */
    public static Glance of(List<Block> blocks) {
        int characters = 0;
        BitSet used = new BitSet();
        for (Block block : blocks) {
            characters += characters(block.text());
            add(block.text(), used);
        }
        String opening = blocks.stream()
                .filter(block -> block.id().startsWith("p-"))
                .map(Block::text)
                .findFirst()
                .orElse("");
        String first = blocks.isEmpty() ? "" : blocks.get(0).text();
        return new Glance(List.of(characters), List.of(first), List.of(opening), List.of(text(used)));
    }

    /** Code points that are not white space; a loop, since it runs over every character of the booklet. */
    private static int characters(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean counts = c > LAST_SPACE
                    ? !Character.isLowSurrogate(c)
                    : !Character.isWhitespace(c) && !Character.isSpaceChar(c);
            if (counts) {
                count++;
            }
        }
        return count;
    }

    private static void add(String text, BitSet used) {
        String composed = Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
        for (int at = 0; at < composed.length(); at++) {
            char c = composed.charAt(at);
            used.set(Character.isHighSurrogate(c) ? composed.codePointAt(at++) : c);
        }
    }

    private static String text(BitSet used) {
        StringBuilder text = new StringBuilder();
        for (int c = used.nextSetBit(0); c >= 0; c = used.nextSetBit(c + 1)) {
            text.appendCodePoint(c);
        }
        return text.toString();
    }
}
