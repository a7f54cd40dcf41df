package studybooklet.language;

import java.util.BitSet;

/**
 * Traditional characters with their simplified forms, so that a search for one finds the other. The pairs are those of
 * ICU's Traditional-Simplified transform for single characters. They come from {@link FormsTable}, because ICU takes a
 * third of a second to compute them; a test compares the two.
 *
 * @param traditional distinct characters
 * @param simplified the simplified form of each, in the same order
 */
public record SimplifiedForms(String traditional, String simplified) {
    public SimplifiedForms {
        if (traditional.codePointCount(0, traditional.length()) != simplified.codePointCount(0, simplified.length())) {
            throw new IllegalArgumentException("the numbers of characters differ");
        }
    }

    /** All pairs. */
    static SimplifiedForms all() {
        return new SimplifiedForms(FormsTable.TRADITIONAL, FormsTable.SIMPLIFIED);
    }

    /**
     * The pairs that matter for searching a text: those whose simplified form occurs in the simplified text.
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

    /** The simplified forms of characters; characters without one stay. */
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
