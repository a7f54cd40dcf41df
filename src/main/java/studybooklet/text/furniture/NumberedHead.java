package studybooklet.text.furniture;

import studybooklet.text.signs.Signs;

/**
 * A line with what may be a page number at one of its ends: 42　县域社会, 县域社会·44, 县域社会　第4页.
 *
 * @param words the line without white space and without the number and the signs beside it
 * @param number the number; -1 if there is none
 * @param apart whether white space or a sign stands between the number and the words, not as in 典型案例1
 */
record NumberedHead(String words, int number, boolean apart) {
    private static final String SIGNS = "·•・-—－─|｜/";
    /** Digits of the longest page number. */
    private static final int MOST_DIGITS = 4;

    /** Reads a trimmed line. */
    static NumberedHead of(String text) {
        boolean page = text.endsWith("页");
        int to = page ? withoutSpaces(text, text.length() - 1) : text.length();
        int from = to;
        while (from > 0 && Signs.isDigit(text.charAt(from - 1))) {
            from--;
        }
        if (from < to && from > 0) {
            int end = page && text.charAt(from - 1) == '第' ? from - 1 : from;
            boolean apart = page || isApart(text.charAt(from - 1));
            return new NumberedHead(trim(text.substring(0, end)), number(text.substring(from, to)), apart);
        }
        int after = 0;
        while (after < text.length() && Signs.isDigit(text.charAt(after))) {
            after++;
        }
        return after > 0 && after < text.length()
                ? new NumberedHead(
                        trim(text.substring(after)), number(text.substring(0, after)), isApart(text.charAt(after)))
                : new NumberedHead(trim(text), -1, false);
    }

    private static int withoutSpaces(String text, int end) {
        int to = end;
        while (to > 0 && Signs.isSpace(text.charAt(to - 1))) {
            to--;
        }
        return to;
    }

    private static boolean isApart(char c) {
        return Signs.isSpace(c) || Signs.in(c, SIGNS);
    }

    private static int number(String digits) {
        return digits.length() > MOST_DIGITS ? -1 : FurnitureForms.number(digits);
    }

    /** The text without white space, and without signs at its ends. */
    private static String trim(String text) {
        String bare = Signs.squeeze(text);
        int from = 0;
        int to = bare.length();
        while (to > 0 && Signs.in(bare.charAt(to - 1), SIGNS)) {
            to--;
        }
        while (from < to && Signs.in(bare.charAt(from), SIGNS)) {
            from++;
        }
        return bare.substring(from, to);
    }
}
