package studybooklet.text.furniture;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studybooklet.text.model.TextLine;
import studybooklet.text.signs.Numbering;
import studybooklet.text.signs.Signs;
import studybooklet.text.signs.WordFile;
import studybooklet.text.signs.WordList;

/** Tells by its form alone whether a line belongs to the page: a rule, a page's number or name, a jump line, a periodical's name. */
final class FurnitureForms {
    private static final String RULE_SIGNS = "-—=＝_＿*＊~～─━═·•※☆★◆◇■□●○＋+#－―.。";
    /** Signs on both sides of a page number. */
    private static final String DRESSING = "-—－─·•・~～―<〈>〉.．";

    private static final String HAN_NUMERALS = "一二三四五六七八九十";
    /** Characters of the shortest rule: two dashes are a dash. */
    private static final int SHORTEST_RULE = 3;
    /** Characters of 第 128 页 共 256 页, without spaces. */
    private static final int LONGEST_PAGE_NUMBER = 16;
    /** Digits of a page number between dashes or dots. */
    private static final int MOST_DIGITS = 4;
    /** 第6版　副刊　2009年11月8日 and the newspaper's name. */
    private static final int LONGEST_PAGE_NAME = 40;
    /** （下转第3版《…》） with a title in short. */
    private static final int LONGEST_JUMP_LINE = 24;
    /** Shorter capitals are an abbreviation. */
    private static final int SHORTEST_FOREIGN_NAME = 10;

    /** The number of a page before its name. */
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?:第?[A-H]?[\\d０-９]{1,3}|第[" + HAN_NUMERALS + "]{1,3})版[：:　 ]\\s*");
    /** Characters of the longest name of a page on a line of its own: 青少年天地. */
    private static final int LONGEST_NAME = 6;
    /** Characters of the longest name of a page before a title: 本地新闻. */
    private static final int LONGEST_SECTION = 4;
    /** Characters of the shortest title behind the name of a page. */
    private static final int SHORTEST_TITLE = 5;

    private static final WordFile WORDS = WordFile.read("page");
    private static final WordList SECTIONS = WORDS.group("section");
    private static final WordList TO = WORDS.group("continued-on");
    private static final WordList FROM = WORDS.group("continued-from");
    private static final WordList FROM_LINE = WORDS.group("continued-from-line");

    private FurnitureForms() {}

    /** Whether the line is three or more of one sign, or of two that alternate: ————, ＊＊＊, ※　※　※. */
    static boolean isRule(String text) {
        String bare = Signs.squeeze(text);
        if (bare.length() < SHORTEST_RULE || bare.equals("。。。")) {
            return false;
        }
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            if (!Signs.in(c, RULE_SIGNS) || i >= 2 && c != bare.charAt(i - 2)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the line can only be a page number: — 3 —, ·18·, 第 3 页 共 8 页. */
    static boolean isPageNumber(String text) {
        String bare = Signs.squeeze(text);
        return bare.length() <= LONGEST_PAGE_NUMBER && (pageNumber(bare) >= 0 && !isWeak(bare) || isPageOfPages(bare));
    }

    /** Whether the line may be a page number, if others count on from it: .11., 第3页, 12页, 3/8, 12. */
    static boolean mayBePageNumber(String text) {
        return pageNumber(Signs.squeeze(text)) >= 0;
    }

    /** The page number in a line without white space that may be one; negative if it cannot. */
    static int pageNumber(String bare) {
        int from = 0;
        int to = bare.length();
        while (from < to && Signs.in(bare.charAt(from), DRESSING)) {
            from++;
        }
        while (to > from && Signs.in(bare.charAt(to - 1), DRESSING)) {
            to--;
        }
        boolean dressed = from > 0 && to < bare.length();
        if (!dressed && (from > 0 || to < bare.length())) {
            return -1;
        }
        String core = bare.substring(from, to);
        int slash = core.indexOf('/');
        if (slash > 0 && !dressed && isNumber(core.substring(slash + 1))) {
            core = core.substring(0, slash);
        } else if (core.endsWith("页")) {
            core = core.substring(core.startsWith("第") ? 1 : 0, core.length() - 1);
        }
        return isNumber(core) ? number(core) : -1;
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() <= MOST_DIGITS && allDigits(text);
    }

    /** Whether the form alone does not make a line a page number: no dashes or dots around it, or full stops. */
    private static boolean isWeak(String bare) {
        return !Signs.in(bare.charAt(0), DRESSING) || Signs.in(bare.charAt(0), ".．");
    }

    private static boolean isPageOfPages(String bare) {
        int page = bare.indexOf('页');
        return bare.startsWith("第")
                && bare.endsWith("页")
                && page > 1
                && page < bare.length() - 1
                && Signs.containsAny(bare, "共/")
                && holdsOnly(bare, "第页共/,，" + HAN_NUMERALS);
    }

    /** Whether the text holds digits and nothing else. */
    static boolean allDigits(String text) {
        return holdsOnly(text, "");
    }

    private static boolean holdsOnly(String text, String signs) {
        for (int i = 0; i < text.length(); i++) {
            if (!Signs.isDigit(text.charAt(i)) && !Signs.in(text.charAt(i), signs)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a short line without sentence marks holds the number of a page: 第6版　副刊　2009年11月8日, 第07版：副刊. */
    static boolean isPageName(String text) {
        Matcher number = PAGE_NUMBER.matcher(text);
        boolean opens = number.lookingAt();
        String rest = opens ? text.substring(number.end()) : "";
        if (Signs.size(rest) > LONGEST_NAME && isTitle(rest)) {
            return false;
        }
        String bare = Signs.squeeze(opens ? number.group().replaceFirst("[：:]", "") + rest : text);
        if (bare.length() > LONGEST_PAGE_NAME
                || bare.length() < 2
                || Signs.containsAny(bare, "，。；！？“”《》：、")
                || Signs.in(bare.charAt(0), "（(【[")) {
            return false;
        }
        for (int at = bare.indexOf('版'); at > 0; at = bare.indexOf('版', at + 1)) {
            int from = at;
            while (from > 0
                    && (Signs.isDigit(bare.charAt(from - 1)) || Signs.in(bare.charAt(from - 1), HAN_NUMERALS))) {
                from--;
            }
            boolean numbered = from < at && at - from <= 3;
            boolean marked = from > 0
                            && (bare.charAt(from - 1) == '第'
                                    || bare.charAt(from - 1) >= 'A' && bare.charAt(from - 1) <= 'H')
                    || from == 0;
            boolean dated = bare.indexOf('年') > 0 && bare.indexOf('日') > 0;
            if (numbered && (marked || dated)) {
                return true;
            }
        }
        return bare.indexOf("星期") > 0
                && bare.indexOf('年') > 0
                && bare.indexOf('日') > 0
                && Signs.size(text) < text.length();
    }

    /**
     * Index behind the number and name of a page at the head of a line that goes on with a title: 01版：要闻　渡口今日开航. 0
     * if there is none.
     */
    static int endOfPageName(String text) {
        Matcher number = PAGE_NUMBER.matcher(text);
        if (!number.lookingAt()) {
            return 0;
        }
        int end = number.end();
        while (end < text.length() && Signs.isHan(text.charAt(end))) {
            end++;
        }
        String name = text.substring(number.end(), end);
        boolean named =
                SECTIONS.contains(name) || Signs.containsAny(number.group(), "：:") && name.length() <= LONGEST_SECTION;
        boolean spaced = end < text.length() && Signs.isSpace(text.charAt(end));
        return named && spaced && isTitle(text.substring(end)) ? end : 0;
    }

    /** Whether the rest of a line is a title, and not the date, the paper or the editors of a page. */
    private static boolean isTitle(String text) {
        String bare = Signs.squeeze(text);
        return bare.length() >= SHORTEST_TITLE
                && Signs.containsHan(bare)
                && !(bare.indexOf('年') > 0 && bare.indexOf('日') > 0)
                && !bare.contains("星期")
                && !Signs.containsAny(bare, "编刊报");
    }

    /** Whether the line sends the reader to another page, while the text continues: （下转第3版）, （上接第一版）. */
    static boolean isJumpLine(String text) {
        String bare = Signs.squeeze(text);
        int from = 0;
        while (from < bare.length() && from < 2 && Signs.in(bare.charAt(from), "（([【▲▼◀▶→←↓■◆●►◄")) {
            from++;
        }
        boolean jump = TO.at(bare, from) != null || FROM.at(bare, from) != null || FROM_LINE.at(bare, from) != null;
        return jump && bare.length() <= LONGEST_JUMP_LINE && Signs.containsAny(bare, "版页");
    }

    /** The value of a text of digits. */
    static int number(String digits) {
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            value = value * 10 + Signs.digit(digits.charAt(i));
        }
        return value;
    }

    /** Whether the line is two or more words in capitals: JOURNAL OF RIVERS AND CANALS. */
    static boolean isForeignName(TextLine line) {
        int words = 1;
        for (int i = line.start(); i < line.end(); i++) {
            char c = line.source().at(i);
            words += c == ' ' ? 1 : 0;
            if (!(c >= 'A' && c <= 'Z') && !Signs.in(c, " &-()")) {
                return false;
            }
        }
        return words >= 2 && line.length() >= SHORTEST_FOREIGN_NAME && line.length() <= Furniture.LONGEST_HEAD;
    }

    /** Whether the line has a number and a word for an issue or a periodical: 2024年第3期, 某报第5版. */
    static boolean namesAPeriodical(String head) {
        boolean digits = false;
        for (int i = 0; i < head.length(); i++) {
            digits |= Signs.isDigit(head.charAt(i));
        }
        return digits
                && Signs.containsAny(head, "期卷版报刊")
                && Numbering.parse(head) == null
                && !Signs.in(head.charAt(0), "（(【[〔《");
    }
}
