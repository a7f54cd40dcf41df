package studybooklet.markdown.render;

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
            + ")");

    /** Words before a number, as in 启示之一：. Made when first needed, because a script takes long to look up. */
    private static final class Named {
        static final Pattern NUMBER = Pattern.compile("\\p{IsHan}{1,8}之" + HAN + "[：:]");

        private Named() {}
    }

    /** What those begin with; the patterns are slow to say no to words. */
    private static final String FIRST = "〇零一二三四五六七八九十百两第（(0123456789０１２３４５６７８９";

    private HeadingNumber() {}

    /** How many characters of a heading are its number; 0 where it has none. */
    static int length(String heading) {
        int length = !heading.isEmpty() && FIRST.indexOf(heading.charAt(0)) >= 0 ? length(NUMBER, heading) : 0;
        return length > 0 || heading.indexOf('之') <= 0 ? length : length(Named.NUMBER, heading);
    }

    private static int length(Pattern number, String heading) {
        Matcher matcher = number.matcher(heading);
        return matcher.lookingAt() ? matcher.end() : 0;
    }
}
