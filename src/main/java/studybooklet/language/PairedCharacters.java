package studybooklet.language;

import java.util.BitSet;

/**
 * The set of characters with a traditional or simplified counterpart; only they matter to {@link SimplifiedForms#in}.
 */
public final class PairedCharacters {
    private final BitSet paired;

    /** Builds the set from the table of simplified forms. */
    public PairedCharacters() {
        SimplifiedForms all = SimplifiedForms.all();
        paired = SimplifiedForms.characters(all.traditional());
        paired.or(SimplifiedForms.characters(all.simplified()));
    }

    /** The characters of a text that are in the set, in text order. */
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
