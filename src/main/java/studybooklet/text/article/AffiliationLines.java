package studybooklet.text.article;

import studybooklet.text.names.Offices;
import studybooklet.text.names.NoteBrackets;
import studybooklet.text.names.AuthorNotes;
import studybooklet.text.signs.Signs;

/** Lines below the authors' names that say where they work: （某大学历史系，100871）. */
final class AffiliationLines {
    /** One office in brackets. */
    private static final int LONGEST_IN_BRACKETS = 80;
    /** One office with its address. */
    private static final int LONGEST_ADDRESS = 120;
    /** The offices of several authors. */
    private static final int LONGEST_LIST = 300;
    /** Digits of a postcode. */
    private static final int POSTCODE = 6;
    /** The place before a postcode has more characters. */
    private static final int SHORTEST_PLACE = 4;

    private AffiliationLines() {}

    /** Whether the line is an office in brackets or one with a postcode. */
    static boolean matches(String text) {
        int[] inner = NoteBrackets.inner(text);
        if (!Offices.occursIn(text) || Signs.containsAny(text, "。？！")) {
            return false;
        }
        boolean postcode = endsWithPostcode(text, inner[1]);
        return inner[0] > 0
                ? text.length() <= LONGEST_IN_BRACKETS && text.indexOf('；') < 0 || postcode && text.length() <= LONGEST_LIST
                : postcode && text.length() <= LONGEST_ADDRESS;
    }

    /** Whether a postcode ends the address: …，某省 某市 100871. */
    private static boolean endsWithPostcode(String text, int end) {
        int digits = end;
        while (digits > 0 && Signs.isDigit(text.charAt(digits - 1))) {
            digits--;
        }
        return end - digits == POSTCODE && digits > SHORTEST_PLACE;
    }
}
