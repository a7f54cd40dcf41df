package studybooklet.site;

/**
 * How long a text is, as a reader wants to know it.
 *
 * @param characters characters without white space
 * @param text the number rounded to two significant digits or to hundreds, in words: {@code 约1900字}, {@code 约1.2万字}
 * @param minutes whole minutes at {@value #PER_MINUTE} characters a minute, at least 1
 */
public record Length(int characters, String text, int minutes) {
    /** A calm pace for expository Chinese, in characters a minute. */
    static final int PER_MINUTE = 350;

    private static final int WAN = 10_000;

    static Length of(int characters) {
        return new Length(characters, text(characters), Math.max(1, (characters + PER_MINUTE - 1) / PER_MINUTE));
    }

    private static String text(int characters) {
        int step = characters < 1000 ? 10 : characters < WAN ? 100 : 1000;
        int rounded = Math.max(step, (characters + step / 2) / step * step);
        if (rounded < WAN) {
            return "约" + rounded + "字";
        }
        int tenths = rounded / (WAN / 10);
        return "约" + tenths / 10 + (tenths % 10 == 0 ? "" : "." + tenths % 10) + "万字";
    }
}
