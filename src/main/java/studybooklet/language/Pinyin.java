package studybooklet.language;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Readings of Han characters in Hanyu Pinyin without tone marks. Loads ICU's tables when it meets the first Han
 * character and keeps them: make one and pass it on.
 */
public final class Pinyin {
    private static final Pattern WORD = Pattern.compile("\\p{IsHan}+|[\\p{L}\\p{M}\\p{Nd}&&[^\\p{IsHan}]]+");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");

    /** Macron, acute, caron, grave: the tones. The two dots of ü are no tone. */
    private static final Pattern TONE = Pattern.compile("[\\u0304\\u0301\\u030C\\u0300]");

    private static final Pattern MARK = Pattern.compile("\\p{M}+");

    /** ICU reads these as particles; in a title they are nouns: land, capital. */
    private static final Map<String, String> NOUN = Map.of("地", "di", "都", "du");

    private @Nullable Transliterator running;
    private @Nullable Transliterator naming;

    /**
     * The words of a text in ASCII, lower case: a syllable for each Han character, each run of letters, each run of
     * digits. What has no ASCII form is left out.
     */
    public List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : matches(WORD, Normalizer.normalize(text, Normalizer.Form.NFKC))) {
            if (isHan(word)) {
                syllables(word).stream().map(Pinyin::ascii).forEach(words::add);
            } else {
                words.add(ascii(word));
            }
        }
        words.removeIf(String::isEmpty);
        return List.copyOf(words);
    }

    /** The syllables of a personal name in Han characters, surname first and with its surname reading; ü keeps its dots. */
    List<String> nameSyllables(String han) {
        Transliterator names = naming;
        if (names == null) {
            names = Transliterator.getInstance("Han-Latin/Names");
            naming = names;
        }
        return split(names.transliterate(han));
    }

    /** The syllables of a title or a phrase in Han characters, ü with its dots. */
    List<String> syllables(String han) {
        Transliterator text = running;
        if (text == null) {
            text = Transliterator.getInstance("Han-Latin");
            running = text;
        }
        List<String> syllables = new ArrayList<>(split(text.transliterate(han)));
        int[] characters = han.codePoints().toArray();
        for (int i = 0; i < characters.length && characters.length == syllables.size(); i++) {
            syllables.set(i, NOUN.getOrDefault(Character.toString(characters[i]), syllables.get(i)));
        }
        return List.copyOf(syllables);
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

    private static List<String> split(String latin) {
        String toneless =
                TONE.matcher(Normalizer.normalize(latin, Normalizer.Form.NFD)).replaceAll("");
        return Arrays.stream(Normalizer.normalize(toneless, Normalizer.Form.NFC).split(" "))
                .filter(syllable -> !syllable.isEmpty())
                .toList();
    }

    private static List<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }
}
