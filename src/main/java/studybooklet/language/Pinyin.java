package studybooklet.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Readings of Han characters in Hanyu Pinyin without tone marks, as in ICU's transliterator {@code Han-Latin} (Unicode
 * CLDR). They come from a table, because ICU takes half a second to compile its rules. The table is loaded at the first
 * Han character, so share one instance. Not thread-safe.
 */
public final class Pinyin {
    /** The range of common Han characters; for others the JDK has to load its table of scripts. */
    private static final int FIRST_COMMON = 0x4E00;

    private static final int LAST_COMMON = 0x9FEF;

    /** The first Han character in Unicode. */
    private static final int FIRST = 0x2E80;

    private static final int LAST_ASCII = 0x7F;

    /** Common punctuation, which is no part of a word. */
    private static final String PUNCTUATION = "　、。〈〉《》「」『』【】“”‘’…—·！，：；？（）";

    private @Nullable Readings readings;

    /**
     * The words of a text in lowercase ASCII: a syllable for each Han character, and each run of other letters and
     * digits. Words without an ASCII form are left out.
     */
    public List<String> words(String text) {
        List<String> words = new ArrayList<>();
        String normal = isNormal(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
        int at = 0;
        while (at < normal.length()) {
            int end = end(normal, at);
            int character = normal.codePointAt(at);
            String word = isHan(character) ? reading(character) : isWord(character) ? normal.substring(at, end) : "";
            String ascii = ascii(word);
            if (!ascii.isEmpty()) {
                words.add(ascii);
            }
            at = end;
        }
        return words;
    }

    /** The end of the Han character, the run of other letters and digits, or the other character that starts here. */
    private static int end(String text, int from) {
        int character = text.codePointAt(from);
        int end = from + Character.charCount(character);
        if (isHan(character) || !isWord(character)) {
            return end;
        }
        while (end < text.length()) {
            int next = text.codePointAt(end);
            if (isHan(next) || !isWord(next)) {
                break;
            }
            end += Character.charCount(next);
        }
        return end;
    }

    /** Letters, marks, decimal digits. */
    private static boolean isWord(int character) {
        return switch (Character.getType(character)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.DECIMAL_DIGIT_NUMBER -> true;
            default -> false;
        };
    }

    /** Whether a text is certain not to change its words under NFKC. */
    private static boolean isNormal(String text) {
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character > LAST_ASCII && !isCommon(character) && PUNCTUATION.indexOf(character) < 0) {
                return false;
            }
        }
        return true;
    }

    /** The syllable of each Han character, with ü; empty if a character has no reading. */
    List<String> syllables(String han) {
        List<String> syllables = new ArrayList<>();
        int at = 0;
        while (at < han.length()) {
            int character = han.codePointAt(at);
            syllables.add(reading(character));
            at += Character.charCount(character);
        }
        return syllables;
    }

    /** The syllable of a Han character. Differs from ICU for 地 and 都, which are not particles in titles and names. */
    String reading(int character) {
        if (character == '地') {
            return "di";
        }
        if (character == '都') {
            return "du";
        }
        if (readings == null) {
            readings = Readings.load();
        }
        return readings.of(character);
    }

    /** Whether a text is not empty and consists of Han characters. */
    static boolean isHan(String text) {
        int at = 0;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            if (!isHan(character)) {
                return false;
            }
            at += Character.charCount(character);
        }
        return at > 0;
    }

    /** Whether a text contains a Han character. */
    static boolean hasHan(String text) {
        int at = 0;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            if (isHan(character)) {
                return true;
            }
            at += Character.charCount(character);
        }
        return false;
    }

    private static boolean isHan(int character) {
        return isCommon(character)
                || character >= FIRST && Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
    }

    private static boolean isCommon(int character) {
        return character >= FIRST_COMMON && character <= LAST_COMMON;
    }

    /** The ASCII letters, in lower case, and digits of a text; diacritics are removed. */
    static String ascii(String text) {
        String bare = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder ascii = new StringBuilder(bare.length());
        for (int at = 0; at < bare.length(); at++) {
            char character = bare.charAt(at);
            if (character >= 'A' && character <= 'Z') {
                ascii.append((char) (character - 'A' + 'a'));
            } else if (character >= 'a' && character <= 'z' || character >= '0' && character <= '9') {
                ascii.append(character);
            }
        }
        return ascii.toString();
    }

    private static boolean isAscii(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) > LAST_ASCII) {
                return false;
            }
        }
        return true;
    }
}
