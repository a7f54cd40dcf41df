package studybooklet.text;

import java.util.List;

/** Tells series, kicker, title and subtitle apart where several short lines stand above an author. */
final class TitleLines {
    private static final String[] SERIES_WORDS = {
        "学习贯彻", "深入学习", "专题", "专栏", "笔谈", "系列", "纪念", "征文", "论坛", "专版", "特刊", "本期话题", "学习宣传", "宣传贯彻", "大家谈", "理论周刊",
        "理论前沿", "主题教育"
    };
    private static final String[] SERIES_ENDS = {
        "精神", "思想", "专栏", "专题", "笔谈", "征文", "论坛", "特刊", "专版", "之窗", "大家谈", "系列谈", "系列", "周刊", "视野", "纵横", "理论", "观察",
        "周年"
    };

    private TitleLines() {}

    /** Distributes the lines, at least one. */
    static void assign(Notebook notebook, List<Block> lines, Draft draft, boolean top) {
        int from = 0;
        int to = lines.size();
        while (from + 1 < to && notebook.follows(Rule.SERIES) && isAbove(lines.get(from), lines.get(from + 1))) {
            (top && from == 0 ? draft.series : draft.kicker).add(lines.get(from++));
        }
        if (to - from == 2 && isBelow(lines.get(to - 1))) {
            draft.subtitle.add(lines.get(--to));
        }
        draft.title.addAll(lines.subList(from, to));
    }

    /** A line above a title names a series or an occasion. */
    private static boolean isAbove(Block line, Block next) {
        String text = Signs.squeeze(line.text());
        if (Signs.in(text.charAt(0), "【［[《〈·•") && Signs.in(text.charAt(text.length() - 1), "】］]》〉·•")) {
            return true;
        }
        if (line.is(Correction.Kind.TITLE) || line.is(Correction.Kind.ARTICLE)) {
            return false;
        }
        for (String word : SERIES_ENDS) {
            if (text.endsWith(word)) {
                return true;
            }
        }
        for (String word : SERIES_WORDS) {
            if (text.contains(word)) {
                return true;
            }
        }
        return line.size() <= 6 && next.size() >= 2 * line.size() || line.gap() > 0 && next.gap() > line.gap() + 1;
    }

    /** A line below a title explains it: 某地：怎样做成某事. */
    private static boolean isBelow(Block line) {
        int colon = Math.max(line.text().indexOf('：'), line.text().indexOf(':'));
        return colon > 0 && colon <= 6 || Signs.in(line.first(), "（(") && Signs.in(line.last(), "）)");
    }
}
