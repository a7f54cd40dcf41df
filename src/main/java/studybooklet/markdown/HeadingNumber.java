package studybooklet.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number that a heading opens with, in the classes that Chinese articles use (GB/T 9704 and usage). */
final class HeadingNumber {
    private static final String HAN = "[〇零一二三四五六七八九十百两]{1,5}";
    private static final String DIGITS = "[0-9０-９]{1,3}";
    private static final Pattern NUMBER = Pattern.compile("(?:"
            + HAN + "、"
            + "|[（(](?:" + HAN + "|" + DIGITS + ")[）)][、.．]?"
            + "|" + DIGITS + "(?:、|[.．](?![0-9０-９]))"
            + "|第" + HAN + "、"
            + "|第(?:" + HAN + "|" + DIGITS + ")[编章节条](?=$|[\\s　、：:])[、：:]?"
            + "|\\p{IsHan}{1,8}之" + HAN + "[：:]"
            + ")");

    /** What a number begins with, but for the one of the last form, which has 之 inside. */
    private static final String FIRST = "〇零一二三四五六七八九十百两第（(0123456789０１２３４５６７８９";

    private HeadingNumber() {}

    /** How many characters of a heading are its number; 0 where it has none. */
    static int length(String heading) {
        if (!mayOpen(heading)) {
            return 0;
        }
        Matcher matcher = NUMBER.matcher(heading);
        return matcher.lookingAt() ? matcher.end() : 0;
    }

    /** Whether the pattern is worth a try, which is slow to say no to words. */
    private static boolean mayOpen(String heading) {
        return !heading.isEmpty() && (FIRST.indexOf(heading.charAt(0)) >= 0 || heading.indexOf('之') > 0);
    }
}
