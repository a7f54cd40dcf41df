package studybooklet.markdown;

import java.util.Arrays;

/** The characters that occur in some texts, each once; every character of the booklet passes here. */
public final class CharacterSet {
    /** One bit for each code point of the basic plane, and of the others once one is met. */
    private long[] met = new long[Character.MIN_SUPPLEMENTARY_CODE_POINT / Long.SIZE];

    /** Adds the characters of a text. */
    public void add(String text) {
        add(text.toCharArray(), text.length());
    }

    /** Adds the first characters of an array. */
    void add(char[] chars, int length) {
        for (int i = 0; i < length; i++) {
            int c = chars[i];
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                c = Character.codePointAt(chars, i, length);
                i += Character.charCount(c) - 1;
            }
            int word = c / Long.SIZE;
            if (word >= met.length) {
                met = Arrays.copyOf(met, word + 1024);
            }
            met[word] |= 1L << c;
        }
    }

    /** All of them in the order of code points. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (int word = 0; word < met.length; word++) {
            for (long bits = met[word]; bits != 0; bits &= bits - 1) {
                text.appendCodePoint(Long.SIZE * word + Long.numberOfTrailingZeros(bits));
            }
        }
        return text.toString();
    }
}
