package studybooklet.text.signs;

/** Classifies characters of Chinese text: spaces, widths, punctuation. */
public final class Signs {
    /** Punctuation that ends a sentence. */
    public static final String SENTENCE_ENDS = "。！？!?…";

    /** Closing punctuation that may follow the end of a sentence. */
    static final String CLOSERS = "”’」』）)】〕］]》〉\"'";

    /** Punctuation that cannot begin a line (GB/T 15834). */
    public static final String NEVER_FIRST = "，。、；：！？”’）》〉」』】〕％,;:!?)%";

    /** Punctuation that cannot end a line (GB/T 15834). */
    public static final String NEVER_LAST = "“‘「『（(【〔［[《〈";

    /** Signs that newspapers set at the end of an article or before a name. */
    public static final String ORNAMENTS = "■□●◎○◆◇▲△▼▽★☆※▪▫◤◥◢◣►▶";

    /** Signs that close an article. */
    public static final String END_MARKS = "■□◆◇●★☆▲△＊*※";

    private Signs() {}

    /** Whether the character is white space: ASCII and Unicode spaces, zero-width ones included. */
    public static boolean isSpace(char c) {
        return c <= ' ' && c != 0
                ? c == ' ' || c >= '\t' && c <= '\r' || c >= 0x1c
                : c == 0x85
                        || c == 0xa0
                        || c == 0x1680
                        || c >= 0x2000 && c <= 0x200b
                        || c == 0x2028
                        || c == 0x2029
                        || c == 0x202f
                        || c == 0x205f
                        || c == 0x3000
                        || c == 0xfeff;
    }

    /** Whether Chinese fonts set the character full width (UAX #11: wide, full-width, and some of the ambiguous). */
    public static boolean isWide(char c) {
        return c >= 0x1100
                && (c <= 0x115f
                        || c >= 0x2e80 && c <= 0xa4cf
                        || c >= 0xac00 && c <= 0xd7a3
                        || c >= 0xf900 && c <= 0xfaff
                        || c >= 0xfe30 && c <= 0xfe6f
                        || c >= 0xff01 && c <= 0xff60
                        || c >= 0xffe0 && c <= 0xffe6
                        || Character.isHighSurrogate(c)
                        || isPairedMark(c));
    }

    /** Whether it is of ambiguous width in UAX #11 and full width in Chinese fonts: quotation marks, dashes, ornaments. */
    private static boolean isPairedMark(char c) {
        return c == '“'
                || c == '”'
                || c == '‘'
                || c == '’'
                || c == '—'
                || c == '…'
                || c >= 0x2190 && c <= 0x21ff
                || c >= 0x2460 && c <= 0x24ff
                || c >= 0x25a0 && c <= 0x266f
                || c == '※'
                || c >= 0x2160 && c <= 0x217f
                || c == '℃'
                || c == '·';
    }

    /** Whether it is a Han character of the BMP, or half of a surrogate pair. */
    public static boolean isHan(char c) {
        return c >= 0x4e00 && c <= 0x9fff
                || c >= 0x3400 && c <= 0x4dbf
                || c >= 0xf900 && c <= 0xfaff
                || c == '〇'
                || Character.isSurrogate(c);
    }

    /** Whether a Han character occurs in the text. */
    public static boolean containsHan(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (isHan(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** A to Z, upper or lower case. */
    public static boolean isAsciiLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** 0 to 9, half or full width. */
    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9' || c >= '０' && c <= '９';
    }

    /** The value of a digit that {@link #isDigit} accepts. */
    public static int digit(char c) {
        return c <= '9' ? c - '0' : c - '０';
    }

    /** Whether the set contains the character. */
    public static boolean in(char c, String set) {
        return set.indexOf(c) >= 0;
    }

    /** Whether the text ends with a sentence mark, perhaps followed by closing punctuation, a note mark or an end mark. */
    public static boolean endsSentence(CharSequence text) {
        int end = withoutNoteMark(text);
        while (end > 0 && (isSpace(text.charAt(end - 1)) || in(text.charAt(end - 1), CLOSERS + END_MARKS))) {
            end--;
        }
        return end > 0 && in(text.charAt(end - 1), SENTENCE_ENDS);
    }

    /** The text's length without a note mark at its end: 〔3〕, [12], ①. */
    private static int withoutNoteMark(CharSequence text) {
        int end = text.length();
        if (end > 1 && text.charAt(end - 1) >= '①' && text.charAt(end - 1) <= '⑳') {
            return end - 1;
        }
        int i = end - 1;
        if (i < 3 || !in(text.charAt(i), "〕]］")) {
            return end;
        }
        i--;
        while (i > 0 && isDigit(text.charAt(i))) {
            i--;
        }
        return i < end - 2 && in(text.charAt(i), "〔[［") ? i : end;
    }

    /** The number of characters that are not white space. */
    public static int size(CharSequence text) {
        int size = 0;
        for (int i = 0; i < text.length(); i++) {
            if (!isSpace(text.charAt(i))) {
                size++;
            }
        }
        return size;
    }

    /** The text without any white space. */
    public static String squeeze(CharSequence text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!isSpace(text.charAt(i))) {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }

    /** Whether one of the characters of {@code set} occurs in the text. */
    public static boolean containsAny(CharSequence text, String set) {
        for (int i = 0; i < text.length(); i++) {
            if (set.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
