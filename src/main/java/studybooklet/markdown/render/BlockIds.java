package studybooklet.markdown.render;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Creates the ids in an article. A block's id depends on its own text only, so that an edit elsewhere does not
 * change it: a prefix and 40 bits of a hash of the text without white space, in RFC 4648 base 32 in lower case. A
 * repeated id gets the suffix -2, -3 and so on.
 *
 * <p>The hash is FNV-1a (64 bits) over UTF-16 code units with a final mix, because SHA-256 would take a fifth of the
 * rendering time. The mix makes the highest 40 bits depend on all characters.
 */
final class BlockIds {
    private static final String BASE_32 = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int HASH_DIGITS = 8;

    /** The white space character with the highest code; comparing with it first saves most look-ups. */
    private static final char LAST_SPACE = '\u3000';

    private static final long FNV_BASIS = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private final Map<String, Integer> counts = new HashMap<>();

    /** Creates an id for a block that is not a heading. */
    String block(String text) {
        return unique("p-" + hash(text));
    }

    /** Creates an id for a heading. */
    String heading(String text) {
        return unique("h-" + hash(text));
    }

    /**
     * Creates an id for the start of a printed page.
     *
     * @param label the page number as printed; it becomes part of the id if it is ASCII
     */
    String page(String label) {
        boolean ascii = label.chars().allMatch(c -> c < 0x80 && Character.isLetterOrDigit(c));
        return unique("page-" + (ascii ? label.toLowerCase(Locale.ROOT) : hash(label)));
    }

    /** Returns the id with a suffix if this article has it already. */
    String unique(String id) {
        int count = counts.merge(id, 1, Integer::sum);
        return count == 1 ? id : id + "-" + count;
    }

    private static String hash(String text) {
        long hash = FNV_BASIS;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > LAST_SPACE || !(Character.isWhitespace(c) || Character.isSpaceChar(c))) {
                hash = (hash ^ c) * FNV_PRIME;
            }
        }
        return digits(mix(hash));
    }

    /** The finalizer of MurmurHash3. */
    private static long mix(long hash) {
        long mixed = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ mixed >>> 33) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ mixed >>> 33;
    }

    private static String digits(long hash) {
        StringBuilder digits = new StringBuilder(HASH_DIGITS);
        for (int i = 0; i < HASH_DIGITS; i++) {
            digits.append(BASE_32.charAt((int) (hash >>> (59 - 5 * i)) & 31));
        }
        return digits.toString();
    }
}
