package studybooklet.site;

import java.util.List;
import studybooklet.template.MadeText;

/**
 * How long a text is, as a reader wants to know it. All of it is made when a template asks, so that a page which does not
 * tell a length does not depend on it.
 *
 * @param characters characters without white space
 * @param text the number rounded, in words: {@code 约1900字}, {@code 约1.2万字}, {@code 约293万字}
 * @param time how long reading takes at {@value #PER_MINUTE} characters a minute: {@code 13分钟}, {@code 约140小时}
 */
public record Length(Told characters, Told text, Told time) {
    /** A calm pace for expository Chinese, in characters a minute. */
    static final int PER_MINUTE = 350;

    private static final int WAN = 10_000;

    private enum Unit {
        CHARACTERS,
        TEXT,
        TIME
    }

    /**
     * A length in one form.
     *
     * @param counts the characters of each article, as a list of one
     */
    record Told(Unit unit, List<List<Integer>> counts) implements MadeText {
        Told {
            counts = List.copyOf(counts);
        }

        @Override
        public Form form() {
            return Form.WORDS;
        }

        @Override
        public String text() {
            int characters = 0;
            for (List<Integer> count : counts) {
                characters += count.get(0);
            }
            return switch (unit) {
                case CHARACTERS -> Integer.toString(characters);
                case TEXT -> Length.text(characters);
                case TIME -> Length.time(characters);
            };
        }
    }

    /** @param counts the characters of each article, as a list of one */
    static Length of(List<List<Integer>> counts) {
        return new Length(new Told(Unit.CHARACTERS, counts), new Told(Unit.TEXT, counts), new Told(Unit.TIME, counts));
    }

    /** In minutes up to two hours, then in hours. */
    private static String time(int characters) {
        int minutes = Math.max(1, (characters + PER_MINUTE - 1) / PER_MINUTE);
        return minutes < 120 ? minutes + "分钟" : "约" + (minutes + 30) / 60 + "小时";
    }

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
