package studybooklet.markdown.syntax;

/**
 * Which characters are set in the square of a Han character, so that no space belongs between two of them. The rule is
 * that of the CSS Text module for line feeds in a source: Hangul is no part of it, because Korean puts spaces between
 * words.
 */
public final class WideCharacters {
    /** First and last code point of each range, from the ranges W and F of Unicode's East Asian Width without Hangul. */
    private static final int[] WIDE = {
        0x2E80, 0x312F, // radicals, CJK punctuation, kana, bopomofo
        0x3190, 0xA4CF, // kanbun to Yi, with all of the basic Han characters
        0xE000, 0xFAFF, // private use, where texts keep rare Han characters, and compatibility characters
        0xFE10, 0xFE1F, // vertical forms
        0xFE30, 0xFE6F, // compatibility and small forms
        0xFF01, 0xFF60, // full-width forms
        0xFFE0, 0xFFE6,
        0x1B000, 0x1B16F, // more kana
        0x1F200, 0x1FAFF, // enclosed ideographs and pictographs
        0x20000, 0x3FFFF // the planes of Han characters
    };

    /** As above, for characters that are wide among Han characters and narrow among Latin letters. */
    private static final int[] EITHER = {
        0xB7, 0xB7, // middle dot
        0x2013, 0x2015, // dashes
        0x2018, 0x2019, // quotation marks
        0x201C, 0x201D,
        0x2025, 0x2026, // ellipsis
        0x2160, 0x217F, // Roman numerals
        0x2460, 0x24FF, // ① and its kin
        0x25A0, 0x26FF // ■ ● ★
    };

    private WideCharacters() {}

    /** Whether a character is wide wherever it stands. */
    public static boolean isWide(int codePoint) {
        return isIn(WIDE, codePoint);
    }

    /** The same for one UTF-16 code unit; of the characters outside of the basic plane nearly all are wide. */
    public static boolean isWideUnit(char unit) {
        return Character.isSurrogate(unit) || isWide(unit);
    }

    /** Whether a character is as wide as its neighbours. */
    public static boolean isEither(int codePoint) {
        return isIn(EITHER, codePoint);
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
