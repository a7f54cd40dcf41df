package studybooklet.language;

import com.ibm.icu.util.UResourceBundle;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Readings of Han characters in Hanyu Pinyin without tone marks. Looks them up in the rules of ICU's transliterator
 * {@code Han-Latin} (Unicode CLDR): to compile those rules, as the transliterator does, costs half a second a build. The
 * rules are read at the first Han character: make one and pass it on.
 */
public final class Pinyin {
    private static final String ICU_TRANSFORMS = "com/ibm/icu/impl/data/icudata/translit";

    private static final Pattern WORD = Pattern.compile("\\p{IsHan}+|[\\p{L}\\p{M}\\p{Nd}&&[^\\p{IsHan}]]+");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");

    /** Macron, acute, caron, grave: the tones. The two dots of ü are no tone. */
    private static final Pattern TONE = Pattern.compile("[\\u0304\\u0301\\u030C\\u0300]");

    private static final Pattern MARK = Pattern.compile("\\p{M}+");

    /** ICU reads these as particles; in titles and names they are nouns: land, capital. */
    private static final Map<Integer, String> NOUN = Map.of((int) '地', "di", (int) '都', "du");

    private final Map<Integer, String> known = new HashMap<>(NOUN);
    private @Nullable String rules;

    /**
     * The words of a text in ASCII, lower case: a syllable for each Han character, each run of other letters and digits.
     * What has no ASCII form is left out.
     */
    public List<String> words(String text) {
        List<String> words = new ArrayList<>();
        String normal = Normalizer.normalize(text, Normalizer.Form.NFKC);
        for (String word :
                WORD.matcher(normal).results().map(MatchResult::group).toList()) {
            if (isHan(word)) {
                syllables(word).stream().map(Pinyin::ascii).forEach(words::add);
            } else {
                words.add(ascii(word));
            }
        }
        words.removeIf(String::isEmpty);
        return List.copyOf(words);
    }

    /** The syllables of Han characters, ü with its dots; empty for a character that has no reading. */
    List<String> syllables(String han) {
        return han.codePoints().mapToObj(this::reading).toList();
    }

    private String reading(int character) {
        String syllable = known.get(character);
        if (syllable == null) {
            syllable = toneless(lookUp(character));
            known.put(character, syllable);
        }
        return syllable;
    }

    /** Finds the rule {@code [characters]→syllable;} that has the character on its left side. */
    private String lookUp(int character) {
        String all = rules;
        if (all == null) {
            all = UResourceBundle.getBundleInstance(ICU_TRANSFORMS, "root", Pinyin.class.getClassLoader())
                    .get("RuleBasedTransliteratorIDs")
                    .get("Hani-Latn")
                    .get(0)
                    .getString("resource");
            rules = all;
        }
        int at = all.indexOf(character, all.indexOf('['));
        int arrow = all.indexOf("]→", at < 0 ? range(all, character) : at);
        return arrow < 0 ? "" : all.substring(arrow + 2, all.indexOf(';', arrow));
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

    /** Whether a text is made of Han characters alone. */
    static boolean isHan(String text) {
        return HAN.matcher(text).matches();
    }

    /** The text in lower case without anything that is not ASCII; letters with marks lose the marks. */
    static String ascii(String text) {
        String bare =
                MARK.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return bare.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    private static String toneless(String latin) {
        String bare =
                TONE.matcher(Normalizer.normalize(latin, Normalizer.Form.NFD)).replaceAll("");
        return Normalizer.normalize(bare, Normalizer.Form.NFC);
    }
}
