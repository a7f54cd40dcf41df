package studybooklet.markdown;

import java.text.Normalizer;
import java.util.Arrays;

/** Counts the characters of texts and takes note of which there are; every character of the booklet passes here once. */
final class Characters {
    private static final char LAST_SPACE = '\u3000';

    private char[] chars = new char[1024];

    /** One bit for each code point of the basic plane, and of the others once one is met. */
    private long[] used = new long[1024];

    private int count;

    void add(String text) {
        int length = text.length();
        if (length > chars.length) {
            chars = new char[length + length / 2];
        }
        text.getChars(0, length, chars, 0);
        count += counted(chars, length);
        if (isComposed(chars, length) || Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            use(chars, length);
        } else {
            char[] composed = Normalizer.normalize(text, Normalizer.Form.NFC).toCharArray();
            use(composed, composed.length);
        }
    }

    /** How many code points there were that are not white space. */
    int count() {
        return count;
    }

    /** The characters met, composed (NFC), each once, in the order of code points. */
    String used() {
        StringBuilder text = new StringBuilder();
        for (int word = 0; word < used.length; word++) {
            for (long bits = used[word]; bits != 0; bits &= bits - 1) {
                text.appendCodePoint(Long.SIZE * word + Long.numberOfTrailingZeros(bits));
            }
        }
        return text.toString();
    }

    private static int counted(char[] chars, int length) {
        int count = length;
        for (int i = 0; i < length; i++) {
            char c = chars[i];
            boolean skipped = c > LAST_SPACE
                    ? Character.isLowSurrogate(c)
                    : c == ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (skipped) {
                count--;
            }
        }
        return count;
    }

    /** Whether a text is sure to be composed, because all its characters stay what they are beside any other of them. */
    static boolean isComposed(char[] chars, int length) {
        for (int i = 0; i < length; i++) {
            char c = chars[i];
            boolean stays = c >= '\u3400'
                    ? c < '\uA000' || c >= '\uFF00' && c < '\uFFF0'
                    : c < '\u0300' || c >= '\u3000' && c < '\u302A' || c >= '\u2010' && c < '\u2028';
            if (!stays) {
                return false;
            }
        }
        return true;
    }

    private void use(char[] chars, int length) {
        for (int i = 0; i < length; i++) {
            int c = chars[i];
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                c = Character.codePointAt(chars, i, length);
                i += Character.charCount(c) - 1;
            }
            int word = c / Long.SIZE;
            if (word >= used.length) {
                used = Arrays.copyOf(used, word + 1024);
            }
            used[word] |= 1L << c;
        }
    }
}
