package studybooklet.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
 * Readings of Han characters in Hanyu Pinyin without tone marks, as ICU's transliterator {@code Han-Latin} (Unicode CLDR)
 * gives them, in a table of their own: to compile its rules costs half a second a build, and to open its data a twentieth
 * of one. The table is read at the first Han character: make one and pass it on.
 */
public final class Pinyin {
    /** A line for each syllable: the syllable, a tab, the characters that are read so. */
    private static final String READINGS = "readings.txt";

    private static final Pattern WORD = Pattern.compile("\\p{IsHan}+|[\\p{L}\\p{M}\\p{Nd}&&[^\\p{IsHan}]]+");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");

    private static final Pattern MARK = Pattern.compile("\\p{M}+");

    /** ICU reads these as particles; in titles and names they are nouns: land, capital. */
    private static final Map<Integer, String> NOUN = Map.of((int) '地', "di", (int) '都', "du");

    private final Map<Integer, String> known = new HashMap<>(NOUN);
    private @Nullable String readings;

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
            syllable = lookUp(character);
            known.put(character, syllable);
        }
        return syllable;
    }

    private String lookUp(int character) {
        if (readings == null) {
            readings = load();
        }
        int at = readings.indexOf(character);
        if (at < 0) {
            return "";
        }
        int line = readings.lastIndexOf('\n', at) + 1;
        return readings.substring(line, readings.indexOf('\t', line));
    }

    private static String load() {
        try (InputStream in = Pinyin.class.getResourceAsStream(READINGS)) {
            if (in == null) {
                throw new IllegalStateException("built without " + READINGS);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
}
