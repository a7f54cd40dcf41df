package studybooklet.site.format;

/** Formats numbers for a Chinese table of contents: 一, 十, 二十一; digits from 100 on, because they are narrower. */
public final class Numeral {
    private static final String DIGITS = "〇一二三四五六七八九";

    private Numeral() {}

    /**
     * Returns the numeral.
     *
     * @param number at least 1
     */
    public static String of(int number) {
        if (number >= 100) {
            return Integer.toString(number);
        }
        int tens = number / 10;
        int ones = number % 10;
        String left = tens == 0 ? "" : tens == 1 ? "十" : DIGITS.charAt(tens) + "十";
        return ones == 0 ? left : left + DIGITS.charAt(ones);
    }
}
