package studybooklet.markdown.syntax;

/**
 * Classifies characters by their width in Chinese typesetting. Between two wide characters a line break in the source
 * is not a space; this is the rule of the CSS Text module (segment break transformation). Hangul is not counted as
 * wide, because Korean separates words by spaces.
 */
public final class WideCharacters {
    /** Code point ranges, first and last: the classes W and F of Unicode's East Asian Width (UAX #11) without Hangul. */
    private static final int[] WIDE = {
        0x2E80, 0x312F, // radicals, CJK punctuation, kana, bopomofo
        0x3190, 0xA4CF, // kanbun to Yi, including the basic Han characters
        0xE000, 0xFAFF, // private use, which texts use for rare Han characters, and compatibility characters
        0xFE10, 0xFE1F, // vertical forms
        0xFE30, 0xFE6F, // compatibility and small forms
        0xFF01, 0xFF60, // full-width forms
        0xFFE0, 0xFFE6,
        0x1B000, 0x1B16F, // more kana
        0x1F200, 0x1FAFF, // enclosed ideographs and pictographs
        0x20000, 0x3FFFF // the planes of Han characters
    };

    /** Ranges of the class A (ambiguous): wide among Han characters, narrow among Latin letters. */
    private static final int[] AMBIGUOUS = {
        0xB7, 0xB7, // middle dot
        0x2013, 0x2015, // dashes
        0x2018, 0x2019, // quotation marks
        0x201C, 0x201D,
        0x2025, 0x2026, // ellipsis
        0x2160, 0x217F, // Roman numerals
        0x2460, 0x24FF, // enclosed numbers such as ①
        0x25A0, 0x26FF // symbols such as ■ ● ★
    };

    private WideCharacters() {}

    /** Whether a code point is wide in every context. */
    public static boolean isWide(int codePoint) {
        return isIn(WIDE, codePoint);
    }

    /** Whether a UTF-16 code unit is wide. Surrogates count as wide, because most supplementary characters are. */
    public static boolean isWideUnit(char unit) {
        return Character.isSurrogate(unit) || isWide(unit);
    }

    /** Whether a code point is as wide as its neighbours. */
    public static boolean isAmbiguous(int codePoint) {
        return isIn(AMBIGUOUS, codePoint);
    }

    private static boolean isIn(int[] ranges, int codePoint) {
        for (int i = 0; i < ranges.length; i += 2) {
            if (codePoint >= ranges[i] && codePoint <= ranges[i + 1]) {
                return true;
            }
        }
        return false;
    }
}
