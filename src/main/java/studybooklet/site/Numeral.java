package studybooklet.site;

/** Numbers as a Chinese table of contents counts: 一, 十, 二十一; from 100 on in digits, which stay narrow. */
final class Numeral {
    private static final String DIGITS = "〇一二三四五六七八九";

    private Numeral() {}

    /**
     * The numeral.
     *
     * @param number at least 1
     */
    static String of(int number) {
        if (number >= 100) {
            return Integer.toString(number);
        }
        int tens = number / 10;
        int ones = number % 10;
        String left = tens == 0 ? "" : tens == 1 ? "十" : DIGITS.charAt(tens) + "十";
        return ones == 0 ? left : left + DIGITS.charAt(ones);
    }
}
