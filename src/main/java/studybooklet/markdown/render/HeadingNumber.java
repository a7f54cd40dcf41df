package studybooklet.markdown.render;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the number at the start of a heading, in the forms that Chinese articles use (GB/T 9704 and common usage): {@code
 * 一、}, {@code （一）}, {@code 1.}, {@code （1）}, {@code 第一、}, {@code 第一章}, {@code 启示之一：}.
 */
final class HeadingNumber {
    private static final String HAN = "[〇零一二三四五六七八九十百两]{1,5}";
    private static final String DIGITS = "[0-9０-９]{1,3}";
    private static final Pattern NUMBER = Pattern.compile(HAN + "、"
            + "|[（(](?:" + HAN + "|" + DIGITS + ")[）)][、.．]?"
            + "|" + DIGITS + "(?:、|[.．](?![0-9０-９]))"
            + "|第" + HAN + "、"
            + "|第(?:" + HAN + "|" + DIGITS + ")[编章节条](?=$|[\\s　、：:])[、：:]?"
            + "|\\p{IsHan}{1,8}之" + HAN + "[：:]");

    private HeadingNumber() {}

    /** The length of a heading's number, its punctuation included, in UTF-16 code units; 0 if it has none. */
    static int length(String heading) {
        Matcher matcher = NUMBER.matcher(heading);
        return matcher.lookingAt() ? matcher.end() : 0;
    }
}
