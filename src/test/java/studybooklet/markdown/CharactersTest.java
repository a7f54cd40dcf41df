package studybooklet.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class CharactersTest {
    @Test
    void countsWhatAReaderReads() {
        Characters characters = new Characters();
        characters.add("甲 乙　丙\t丁\u00a0\u2003\u2028𠮷a\n");
        characters.add("");
        characters.add("e\u0301");
        assertEquals(8, characters.count());
    }

    @Test
    void knowsEachCharacterOnceAndComposed() {
        Characters characters = new Characters();
        characters.add("乙甲𠮷e\u0301乙\u30ab\u3099");
        characters.add("𠮷\ud840" + "甲".repeat(5000) + "\uf900");
        assertEquals("é\u30ac乙甲\u8c48\ud840𠮷", characters.used());
        assertEquals("", new Characters().used());
    }

    /** A character that is said to stay what it is does so behind and before all others that do. */
    @Test
    void takesOnlyComposedTextForComposed() {
        StringBuilder all = new StringBuilder();
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            if (Characters.isComposed(new char[] {c}, 1)) {
                all.append(c)
                        .append('e')
                        .append(c)
                        .append('가')
                        .append(c)
                        .append('か')
                        .append(c);
            }
        }
        assertTrue(all.length() > 100_000);
        assertTrue(Normalizer.isNormalized(all, Normalizer.Form.NFC));
        for (char c : "\u0301\u3099\uf900\u212b\ud840\u1161".toCharArray()) {
            assertFalse(Characters.isComposed(new char[] {'e', c}, 2));
        }
    }
}
