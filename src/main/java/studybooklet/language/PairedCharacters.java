package studybooklet.language;

import java.util.BitSet;

/** The characters that have a traditional or a simplified form beside them: no others matter to {@link SimplifiedForms#in}. */
public final class PairedCharacters {
    private final BitSet paired;

    /** Reads the table. */
    public PairedCharacters() {
        SimplifiedForms all = SimplifiedForms.all();
        paired = SimplifiedForms.characters(all.traditional());
        paired.or(SimplifiedForms.characters(all.simplified()));
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
