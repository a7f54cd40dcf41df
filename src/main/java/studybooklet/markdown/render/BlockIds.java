package studybooklet.markdown.render;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Gives the blocks of an article ids made from their own text, so that an edit elsewhere never moves them: a prefix and
 * 40 bits of a hash in the base 32 of RFC 4648, lower case. White space does not count. A second equal one gets -2.
 *
 * <p>The hash runs over every character of the booklet, which SHA-256 would take a fifth of the time for: it is FNV-1a
 * (64 bits) over UTF-16 code units, its bits then mixed so that the highest 40 depend on all characters.
 */
final class BlockIds {
    private static final String DIGITS = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int LENGTH = 8;
    private static final char LAST_SPACE = '\u3000';

    private static final long FNV_BASIS = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private final Map<String, Integer> given = new HashMap<>();

    /** An id for a block that is no heading. */
    String block(String text) {
        return next("p-", text);
    }

    String heading(String text) {
        return next("h-", text);
    }

    /** An id for a printed page, which shows its number where that is ASCII. */
    String page(String label) {
        boolean readable = label.chars().allMatch(c -> c < 0x80 && Character.isLetterOrDigit(c));
        return unique("page-" + (readable ? label.toLowerCase(Locale.ROOT) : digits(hash(label))));
    }

    private String next(String prefix, String text) {
        return unique(prefix + digits(hash(text)));
    }

    private String unique(String id) {
        int count = given.merge(id, 1, Integer::sum);
        return count == 1 ? id : id + "-" + count;
    }

    private static long hash(String text) {
        long hash = FNV_BASIS;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > LAST_SPACE || !isSpace(c)) {
                hash = (hash ^ c) * FNV_PRIME;
            }
        }
        hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        hash = (hash ^ hash >>> 33) * 0xc4ceb9fe1a85ec53L;
        return hash ^ hash >>> 33;
    }

    private static String digits(long hash) {
        char[] digits = new char[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            digits[i] = DIGITS.charAt((int) (hash >>> (59 - 5 * i)) & 31);
        }
        return String.valueOf(digits);
    }

    /** White space in the widest sense; all of it is in the basic plane. */
    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
