package studybooklet.site;

import java.util.BitSet;

/** The characters that occur in some texts, each once. */
final class Characters {
    private final boolean[] plain = new boolean[Character.MIN_SUPPLEMENTARY_CODE_POINT];
    private final BitSet supplementary = new BitSet();

    /** A loop over an array, because every character of the booklet passes here. */
    void add(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (Character.isHighSurrogate(c)) {
                supplementary.set(text.codePointAt(at++));
            } else {
                plain[c] = true;
            }
        }
    }

    /** All of them in the order of code points. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (int c = 0; c < plain.length; c++) {
            if (plain[c]) {
                text.append((char) c);
            }
        }
        supplementary.stream().forEach(text::appendCodePoint);
        return text.toString();
    }
}
