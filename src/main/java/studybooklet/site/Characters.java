package studybooklet.site;

import java.util.Arrays;

/** The characters that occur in some texts, each once. */
final class Characters {
    /** One bit for each code point of the basic plane, and of the others once one is met. */
    private long[] met = new long[Character.MIN_SUPPLEMENTARY_CODE_POINT / Long.SIZE];

    /** A loop over a plain array, because every character of the booklet passes here. */
    void add(String text) {
        int length = text.length();
        for (int at = 0; at < length; at++) {
            int c = text.charAt(at);
            if (Character.isHighSurrogate((char) c)) {
                c = text.codePointAt(at);
                at += Character.charCount(c) - 1;
            }
            int word = c / Long.SIZE;
            if (word >= met.length) {
                met = Arrays.copyOf(met, word + met.length);
            }
            met[word] |= 1L << c;
        }
    }

    /** All of them in the order of code points. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (int word = 0; word < met.length; word++) {
            for (long bits = met[word]; bits != 0; bits &= bits - 1) {
                text.appendCodePoint(Long.SIZE * word + Long.numberOfTrailingZeros(bits));
            }
        }
        return text.toString();
    }
}
