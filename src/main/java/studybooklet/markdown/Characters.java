package studybooklet.markdown;

import java.text.Normalizer;

/** Counts the characters of texts and takes note of which there are; every character of the booklet passes here once. */
final class Characters {
    private static final char LAST_SPACE = '\u3000';

    private char[] chars = new char[1024];

    private final CharacterSet used = new CharacterSet();

    private int count;

    void add(String text) {
        int length = text.length();
        if (length > chars.length) {
            chars = new char[length + length / 2];
        }
        text.getChars(0, length, chars, 0);
        count += counted(chars, length);
        if (isComposed(chars, length) || Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            used.add(chars, length);
        } else {
            char[] composed = Normalizer.normalize(text, Normalizer.Form.NFC).toCharArray();
            used.add(composed, composed.length);
        }
    }

    /** How many code points there were that are not white space. */
    int count() {
        return count;
    }

    /** The characters met, composed (NFC), each once, in the order of code points. */
    String used() {
        return used.text();
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
}
