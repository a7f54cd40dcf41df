package studybooklet.site.format;

/**
 * The length of a text.
 *
 * @param characters the number of code points without white space
 * @param text the rounded number for display: {@code 约1900字}, {@code 约1.2万字}, {@code 约293万字}
 * @param time the reading time for display: {@code 13分钟}, {@code 约140小时}
 */
public record Length(int characters, String text, String time) {
    /** The reading speed in characters per minute: a slow pace for expository Chinese. */
    private static final int CHARACTERS_PER_MINUTE = 350;

    private static final int WAN = 10_000;

    /** @param characters the number of code points without white space */
    public static Length of(int characters) {
        return new Length(characters, text(characters), time(characters));
    }

    /** Returns minutes below two hours, else rounded hours. */
    private static String time(int characters) {
        int minutes = Math.max(1, (characters + CHARACTERS_PER_MINUTE - 1) / CHARACTERS_PER_MINUTE);
        return minutes < 120 ? minutes + "分钟" : "约" + (minutes + 30) / 60 + "小时";
    }

    /** Rounds to tens, hundreds, thousands or 万, depending on the magnitude. */
    private static String text(int characters) {
        int step = characters < 1000 ? 10 : characters < WAN ? 100 : characters < 100 * WAN ? 1000 : WAN;
        int rounded = Math.max(step, (characters + step / 2) / step * step);
        if (rounded < WAN) {
            return "约" + rounded + "字";
        }
        int tenths = rounded / (WAN / 10);
        return "约" + tenths / 10 + (tenths % 10 == 0 ? "" : "." + tenths % 10) + "万字";
    }
}
