package studybooklet.text.signs;

/** Recognises lines that consist of a date: 2025年12月1日 星期一, 2025-12-01 08:30, 二〇二五年十二月. */
public final class Dates {
    private static final String UNITS = "年月日号时分秒点星期周一二三四五六七八九十〇○零天上下午晨晚:：-－—/.．";
    private static final String PAGE_UNITS = "第版期卷总页ABCDEFabcdef()（）,，";

    /** A date with weekday and time, with a space between all characters. */
    private static final int LONGEST = 40;
    /** 2025-1-1 without a separator. */
    private static final int SHORTEST = 6;
    /** 2025年春夏之交 and the like. */
    private static final int LONGEST_SEASON = 10;
    /** Digits of 2025-1 and of 2025-12-01 08:30:00. */
    private static final int FEWEST_DIGITS = 6;

    private static final int MOST_DIGITS = 14;
    /** Digits of a year. */
    private static final int YEAR = 4;

    private static final WordFile WORDS = WordFile.read("dates");
    private static final WordList DAYS = WORDS.group("day");
    private static final WordList AGO = WORDS.group("ago");
    private static final WordList WEEKDAYS = WORDS.group("weekday");

    private Dates() {}

    /** Whether the text is a date that an app shows instead of one of the calendar: 昨天, 3小时前, 星期二. */
    public static boolean isRelative(String text) {
        int number = 0;
        while (number < text.length() && Signs.isDigit(text.charAt(number))) {
            number++;
        }
        int weekday = WEEKDAYS.endAt(text, 0);
        return DAYS.contains(text)
                || number > 0 && AGO.contains(text.substring(number).strip())
                || weekday > 0 && weekday + 1 == text.length() && Signs.in(text.charAt(weekday), "一二三四五六日天");
    }

    /** Whether the text is a date, perhaps with a weekday or a time of day. */
    public static boolean matches(String text) {
        int last = text.length() - 1;
        if (last > 8 && Signs.in(text.charAt(0), "（(") && Signs.in(text.charAt(last), "）)")) {
            return text.indexOf('年') > 0 && matches(text.substring(1, last));
        }
        if (text.length() <= LONGEST_SEASON
                && digits(text) == YEAR
                && text.indexOf('年') == YEAR
                && holdsOnly(text, "年春夏秋冬初末季夜")) {
            return true;
        }
        if (text.length() > LONGEST || text.length() < SHORTEST || !holdsOnly(text, UNITS)) {
            return false;
        }
        int digits = digits(text);
        boolean written = text.indexOf('年') > 0 && text.indexOf('月') > 0;
        boolean signs = digits >= FEWEST_DIGITS && digits <= MOST_DIGITS && Signs.containsAny(text, "-－/.．年");
        return (written || signs) && Numbering.parse(text) == null;
    }

    /** Whether the text is a date of publication: a date or an issue, perhaps with a page, perhaps in brackets. */
    public static boolean isDateWithPage(String text) {
        return text.length() <= LONGEST && digits(text) >= YEAR && holdsOnly(text, UNITS + PAGE_UNITS);
    }

    /** Index of the page in a date of publication; the text's length if there is none. */
    public static int pageFrom(String text) {
        int page = text.lastIndexOf('版');
        if (page < 0) {
            return text.length();
        }
        int from = page;
        while (from > 0
                && (Signs.isDigit(text.charAt(from - 1))
                        || Signs.isSpace(text.charAt(from - 1))
                        || Signs.in(text.charAt(from - 1), "第ABCDEF"))) {
            from--;
        }
        return from;
    }

    private static boolean holdsOnly(String text, String signs) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Signs.isDigit(c) && !Signs.isSpace(c) && !Signs.in(c, signs)) {
                return false;
            }
        }
        return true;
    }

    private static int digits(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            digits += Signs.isDigit(text.charAt(i)) ? 1 : 0;
        }
        return digits;
    }
}
