package studybooklet.text;

/** Lines that hold a date and nothing else: 2025年12月1日 星期一, 2025-12-01 08:30, 二〇二五年十二月. */
final class Dates {
    private static final String UNITS = "年月日号时分秒点星期周一二三四五六七八九十〇○零天上下午晨晚第版期卷:：-－—/.．()（）";

    private Dates() {}

    static boolean matches(String text) {
        if (text.length() > 40 || text.length() < 6) {
            return false;
        }
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Signs.isDigit(c)) {
                digits++;
            } else if (!Signs.isSpace(c) && !Signs.in(c, UNITS)) {
                return false;
            }
        }
        boolean written = text.indexOf('年') > 0 && text.indexOf('月') > 0;
        boolean signs = digits >= 6 && digits <= 14 && Signs.containsAny(text, "-－/.．年");
        return (written || signs) && Numbering.parse(text) == null;
    }
}
