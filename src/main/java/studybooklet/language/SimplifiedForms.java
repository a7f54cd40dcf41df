package studybooklet.language;

import java.util.BitSet;

/**
 * Traditional characters and the simplified ones that stand for them, so that a search for either finds both. One
 * character at a time, as ICU's Traditional-Simplified maps it; the table is {@link FormsTable}, because ICU takes a
 * third of a second to make it, and a test holds it to ICU.
 *
 * @param traditional characters, each once
 * @param simplified as many; the n-th is the simplified form of the n-th
 */
public record SimplifiedForms(String traditional, String simplified) {
    public SimplifiedForms {
        if (traditional.codePointCount(0, traditional.length()) != simplified.codePointCount(0, simplified.length())) {
            throw new IllegalArgumentException("as many simplified characters as traditional ones");
        }
    }

    /** Every pair that there is. */
    static SimplifiedForms all() {
        return new SimplifiedForms(FormsTable.TRADITIONAL, FormsTable.SIMPLIFIED);
    }

    /**
     * The pairs that matter for a text: those whose simplified form occurs in it, in either form. A reader may type any
     * of them; no other pair can change what is found.
     *
     * @param text any text
     */
    public static SimplifiedForms in(String text) {
        SimplifiedForms all = all();
        int[] from = all.traditional.codePoints().toArray();
        int[] to = all.simplified.codePoints().toArray();
        BitSet used = simplified(characters(text), from, to);
        StringBuilder traditional = new StringBuilder();
        StringBuilder simplified = new StringBuilder();
        for (int pair = 0; pair < from.length; pair++) {
            if (used.get(to[pair])) {
                traditional.appendCodePoint(from[pair]);
                simplified.appendCodePoint(to[pair]);
            }
        }
        return new SimplifiedForms(traditional.toString(), simplified.toString());
    }

    /**
     * The text in simplified characters, of the same length in UTF-16 units: a character whose simplified form has another
     * length stays. Returns the text itself if nothing changes.
     */
    public static String simplify(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (CharacterTable.simplify(text.charAt(i)) != text.charAt(i)) {
                char[] characters = text.toCharArray();
                for (int j = i; j < characters.length; j++) {
                    characters[j] = CharacterTable.simplify(characters[j]);
                }
                return new String(characters);
            }
        }
        return text;
    }

    /** The simplified form of each character from U+3400 to U+9FFF, for those whose form is one UTF-16 unit. */
    private static final class CharacterTable {
        private static final char FIRST = 0x3400;
        private static final char LAST = 0x9FFF;
        private static final char[] SIMPLIFIED = table();

        private CharacterTable() {}

        static char simplify(char c) {
            return c < FIRST || c > LAST ? c : SIMPLIFIED[c - FIRST];
        }

        private static char[] table() {
            char[] table = new char[LAST - FIRST + 1];
            for (int i = 0; i < table.length; i++) {
                table[i] = (char) (FIRST + i);
            }
            int at = 0;
            for (int pair = 0; pair < FormsTable.TRADITIONAL.length(); pair++) {
                int form = FormsTable.SIMPLIFIED.codePointAt(at);
                at += Character.charCount(form);
                if (Character.isBmpCodePoint(form)) {
                    table[FormsTable.TRADITIONAL.charAt(pair) - FIRST] = (char) form;
                }
            }
            return table;
        }
    }

    /** The characters of a text. */
    static BitSet characters(String text) {
        BitSet characters = new BitSet();
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            characters.set(text.codePointAt(at));
        }
        return characters;
    }

    /** The characters, each in its simplified form if it has one. */
    private static BitSet simplified(BitSet characters, int[] from, int[] to) {
        BitSet forms = (BitSet) characters.clone();
        for (int character : from) {
            forms.clear(character); // some are also the simplified form of another
        }
        for (int pair = 0; pair < from.length; pair++) {
            if (characters.get(from[pair])) {
                forms.set(to[pair]);
            }
        }
        return forms;
    }
}
