package studybooklet.text.page;

import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studybooklet.text.model.TextLine;
import studybooklet.text.names.EditorLines;
import studybooklet.text.signs.Dates;
import studybooklet.text.signs.Signs;

/**
 * What a newspaper prints across the top of a page, on one line or on several: the page's number and name, the date, who
 * edited it, how to reach them, the paper's name. A single one of these may belong to an article; three kinds together, the
 * page's number or name among them, do not.
 */
final class Banner {
    /** The parts of a banner. */
    private enum BannerPart {
        NUMBER,
        SECTION,
        EDITOR,
        DATE,
        CONTACT,
        PAPER
    }

    private static final int LEAST_KINDS = 3;
    private static final int MOST_LINES = 10;
    private static final int LONGEST = 80;
    private static final String[] SECTIONS = {
        "要闻", "综合", "综合新闻", "理论", "副刊", "时评", "评论", "专题", "专版", "教育", "文化", "文体", "经济", "社会", "民生", "法治", "国际", "国内",
        "本地", "地方", "农业", "卫生", "健康", "读书", "周末", "广告", "视点", "焦点", "深度", "时政", "财经", "体育", "旅游", "人物", "观察", "言论",
        "天下", "热线", "新闻", "都市", "生活"
    };
    private static final String[] CONTACTS = {"电话", "邮箱", "热线", "传真", "电子信箱", "E-mail", "Email", "QQ", "投稿", "邮编", "网址"
    };
    private static final String[] PAPERS = {"日报", "晚报", "时报", "早报", "晨报", "商报", "周报", "都市报", "导报", "快报", "学报", "周刊"};

    private Banner() {}

    /** The index after the last line of the banner that begins with this line; the index itself if none does. */
    static int end(List<TextLine> lines, int from) {
        EnumSet<BannerPart> found = EnumSet.noneOf(BannerPart.class);
        int end = from;
        while (end < lines.size() && end < from + MOST_LINES && add(found, lines.get(end))) {
            end++;
        }
        boolean page = found.contains(BannerPart.SECTION) || found.contains(BannerPart.NUMBER);
        return page && found.size() >= LEAST_KINDS ? end : from;
    }

    /** Adds the parts that make up the line; false if it holds anything else. */
    private static boolean add(EnumSet<BannerPart> found, TextLine line) {
        if (line.correction() != null || line.length() > LONGEST) {
            return false;
        }
        String text = line.text();
        EnumSet<BannerPart> parts = EnumSet.noneOf(BannerPart.class);
        boolean names = false;
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && !Signs.isSpace(text.charAt(end)) && !Signs.in(text.charAt(end), "│｜|")) {
                end++;
            }
            String word = text.substring(at, end);
            BannerPart part = word.isEmpty() ? null : part(word);
            if (part == null && !word.isEmpty() && !(names && word.length() <= 4)) {
                return false;
            }
            if (part != null) {
                parts.add(part);
                names = part == BannerPart.EDITOR;
            }
            at = end + 1;
        }
        return found.addAll(parts) || !parts.isEmpty();
    }

    private static @Nullable BannerPart part(String word) {
        if (isNumber(word)) {
            return BannerPart.NUMBER;
        }
        if (EditorLines.matches(word) || word.startsWith("版式：") || word.startsWith("组版：")) {
            return BannerPart.EDITOR;
        }
        if (Dates.matches(word) || word.startsWith("星期") && word.length() == 3 || word.startsWith("农历")) {
            return BannerPart.DATE;
        }
        for (String contact : CONTACTS) {
            if (word.startsWith(contact) || word.startsWith("新闻" + contact)) {
                return word.length() > contact.length() ? BannerPart.CONTACT : null;
            }
        }
        for (String section : SECTIONS) {
            if (section.equals(word)) {
                return BannerPart.SECTION;
            }
        }
        for (String paper : PAPERS) {
            if (word.endsWith(paper) && word.length() <= 8) {
                return BannerPart.PAPER;
            }
        }
        return null;
    }

    /** 2, 02, A3, 第2版, 02版. */
    private static boolean isNumber(String word) {
        int from = word.startsWith("第") || word.charAt(0) >= 'A' && word.charAt(0) <= 'H' ? 1 : 0;
        int to = word.endsWith("版") ? word.length() - 1 : word.length();
        boolean digits = to > from && to - from <= 3;
        for (int i = from; i < to; i++) {
            boolean han = word.length() > to && Signs.in(word.charAt(i), "一二三四五六七八九十");
            digits &= Signs.isDigit(word.charAt(i)) || han;
        }
        return digits;
    }
}
