package studybooklet.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Readings of Han characters in Hanyu Pinyin without tone marks, as ICU's transliterator {@code Han-Latin} (Unicode CLDR)
 * gives them, in a table of their own: to compile its rules costs half a second a build, and to open its data a twentieth
 * of one. The table is read at the first Han character: make one and pass it on.
 */
public final class Pinyin {
    /** The characters of nearly all texts; to tell the others, the JDK has to load a table of all scripts. */
    private static final int FIRST_COMMON = 0x4E00;

    private static final int LAST_COMMON = 0x9FEF;

    /** Below it no character is a Han character. */
    private static final int FIRST = 0x2E80;

    private static final int LAST_ASCII = 0x7F;

    /** Which, whether or not they have another form for compatibility, are no part of a word. */
    private static final String PUNCTUATION = "　、。〈〉《》「」『』【】“”‘’…—·！，：；？（）";

    private @Nullable Readings readings;

    /**
     * The words of a text in ASCII, lower case: a syllable for each Han character, each run of other letters and digits.
     * What has no ASCII form is left out.
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

    /** Where what begins there ends: a Han character, a run of other letters and digits, or any other character. */
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

    /** Whether the words of a text are known to be the same in its normal form, as of nearly all titles and names. */
    private static boolean isNormal(String text) {
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character > LAST_ASCII && !isCommon(character) && PUNCTUATION.indexOf(character) < 0) {
                return false;
            }
        }
        return true;
    }

    /** The syllables of Han characters, ü with its dots; empty for a character that has no reading. */
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

    /** The syllable of a Han character. ICU reads 地 and 都 as particles; in titles and names they are land, capital. */
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

    /** Whether a text is made of Han characters alone. */
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

    /** Whether there is a Han character in a text. */
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

    /** The text in lower case without anything that is not ASCII; letters with marks lose the marks. */
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
