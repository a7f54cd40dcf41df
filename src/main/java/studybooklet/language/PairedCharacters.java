package studybooklet.language;

import java.util.BitSet;

/** The characters that have a traditional or a simplified form beside them: no others matter to {@link SimplifiedForms#in}. */
public final class PairedCharacters {
    private final BitSet paired = new BitSet();

    /** Reads the table. */
    public PairedCharacters() {
        SimplifiedForms all = SimplifiedForms.all();
        add(all.traditional());
        add(all.simplified());
    }

    private void add(String characters) {
        for (int at = 0; at < characters.length(); ) {
            int character = characters.codePointAt(at);
            paired.set(character);
            at += Character.charCount(character);
        }
    }

    /** Those of a text, in its order. */
    public String in(String text) {
        StringBuilder found = new StringBuilder();
        for (int at = 0; at < text.length(); ) {
            int character = text.codePointAt(at);
            if (paired.get(character)) {
                found.appendCodePoint(character);
            }
            at += Character.charCount(character);
        }
        return found.toString();
    }
}
