package studybooklet.markdown;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Gives the blocks of an article ids made from their own text, so that an edit elsewhere never moves them: a prefix and
 * 40 bits of SHA-256 in the base 32 of RFC 4648, lower case. White space does not count. A second equal one gets -2.
 */
final class Ids {
    private static final String DIGITS = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int LENGTH = 8;

    private final Map<String, Integer> given = new HashMap<>();
    private final MessageDigest digest;

    Ids() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

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
        return unique("page-" + (readable ? label.toLowerCase(Locale.ROOT) : hash(label)));
    }

    private String next(String prefix, String text) {
        return unique(prefix + hash(text));
    }

    private String unique(String id) {
        int count = given.merge(id, 1, Integer::sum);
        return count == 1 ? id : id + "-" + count;
    }

    private String hash(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!isSpace(text.charAt(i))) {
                bare.append(text.charAt(i));
            }
        }
        byte[] bytes = digest.digest(bare.toString().getBytes(StandardCharsets.UTF_8));
        long bits = 0;
        for (int i = 0; i < 5; i++) {
            bits = bits << 8 | (bytes[i] & 0xFF);
        }
        StringBuilder hash = new StringBuilder(LENGTH);
        for (int i = LENGTH - 1; i >= 0; i--) {
            hash.append(DIGITS.charAt((int) (bits >> (5 * i)) & 31));
        }
        return hash.toString();
    }

    /** White space in the widest sense; all of it is in the basic plane. */
    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
