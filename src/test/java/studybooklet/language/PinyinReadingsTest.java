package studybooklet.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.util.UResourceBundle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The readings that are shipped, against those of the ICU that they were taken from. */
class PinyinReadingsTest {
    private static final Path READINGS = Path.of("src/main/resources/studybooklet/language/readings.txt");

    /** After a new version of ICU, {@code -Dreadings.update=true} writes them anew. */
    @Test
    void areThoseOfIcu() throws IOException {
        String readings = readings();
        if (Boolean.getBoolean("readings.update")) {
            Files.writeString(READINGS, readings);
        }
        assertTrue(readings.length() > 20_000, readings.length() + " characters");
        assertEquals(readings, Files.readString(READINGS));
    }

    private static String readings() {
        String rules = UResourceBundle.getBundleInstance(
                        "com/ibm/icu/impl/data/icudata/translit", "root", PinyinReadingsTest.class.getClassLoader())
                .get("RuleBasedTransliteratorIDs")
                .get("Hani-Latn")
                .get(0)
                .getString("resource");
        Map<Integer, String> byCharacter = new TreeMap<>();
        for (int character = 0x2E80; character < 0x40000; character++) {
            if (Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN) {
                String syllable = toneless(lookUp(rules, character));
                if (!syllable.isEmpty()) {
                    byCharacter.put(character, syllable);
                }
            }
        }
        return table(byCharacter);
    }

    /** See {@link Readings}. */
    private static String table(Map<Integer, String> byCharacter) {
        List<String> syllables = new ArrayList<>(List.of(""));
        syllables.addAll(new TreeSet<>(byCharacter.values()));
        StringBuilder table = new StringBuilder();
        syllables.forEach(syllable -> table.append(syllable).append(" ".repeat(Readings.WIDTH - syllable.length())));
        Set<Integer> blocks = new TreeSet<>();
        byCharacter.keySet().forEach(character -> blocks.add(character / Readings.BLOCK));
        for (int block : blocks) {
            table.append('\n').append(digits(block));
            for (int at = 0; at < Readings.BLOCK; at++) {
                table.append(digits(syllables.indexOf(byCharacter.getOrDefault(block * Readings.BLOCK + at, ""))));
            }
        }
        return table.append('\n').toString();
    }

    private static String digits(int number) {
        return "" + (char) (Readings.ZERO + number / Readings.BASE) + (char) (Readings.ZERO + number % Readings.BASE);
    }

    /** Finds the rule {@code [characters]→syllable;} that has the character on its left side. */
    private static String lookUp(String rules, int character) {
        int at = rules.indexOf(character, rules.indexOf('['));
        int arrow = rules.indexOf("]→", at < 0 ? range(rules, character) : at);
        return arrow < 0 ? "" : rules.substring(arrow + 2, rules.indexOf(';', arrow));
    }

    /** Where a range such as 萤-萦 holds the character; the end of the rules where none does. */
    private static int range(String rules, int character) {
        for (int dash = rules.indexOf('-', rules.indexOf('[')); dash >= 0; dash = rules.indexOf('-', dash + 1)) {
            if (rules.codePointBefore(dash) < character && character < rules.codePointAt(dash + 1)) {
                return dash;
            }
        }
        return rules.length();
    }

    /** Without the tones: macron, acute, caron, grave. The two dots of ü are no tone. */
    private static String toneless(String latin) {
        String bare = Normalizer.normalize(latin, Normalizer.Form.NFD).replaceAll("[\\u0304\\u0301\\u030C\\u0300]", "");
        return Normalizer.normalize(bare, Normalizer.Form.NFC);
    }
}
