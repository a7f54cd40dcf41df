package studybooklet.text.article;

import java.util.Arrays;
import java.util.List;
import studybooklet.text.model.Correction;
import studybooklet.text.model.DraftTitles;
import studybooklet.text.model.Rule;
import studybooklet.text.model.TextBlock;
import studybooklet.text.report.ConversionLog;
import studybooklet.text.report.UnsureDecision;
import studybooklet.text.signs.Signs;

/**
 * Tells series, kicker, title and subtitle apart where several short lines stand above an author. Lines set close
 * together, or of one length, are one title; a line set apart above the title is its kicker, and at the top of a page
 * perhaps the name of a series.
 */
final class TitleLines {
    private static final String[] SERIES_WORDS = {
        "学习贯彻", "深入学习", "专题", "专栏", "笔谈", "系列", "纪念", "征文", "论坛", "专版", "特刊", "本期话题", "学习宣传", "宣传贯彻", "大家谈", "理论周刊",
        "理论前沿", "主题教育"
    };
    private static final String[] SERIES_ENDS = {
        "精神", "思想", "专栏", "专题", "笔谈", "征文", "论坛", "特刊", "专版", "专刊", "副刊", "之窗", "大家谈", "系列谈", "系列", "周刊", "视野", "纵横",
        "理论", "观察", "周年", "漫谈", "随笔", "札记", "话题", "纪事", "一线调查", "来信", "巷议", "杂谈", "茶座", "走笔", "见闻", "进行时", "走基层", "掠影",
        "写真", "视点", "视线", "视窗", "园地", "讲堂", "课堂", "信箱", "沙龙", "心语", "心声", "漫笔", "笔记", "问答", "连载", "之声", "论语"
    };
    static final int SHORT_NAME = 6;
    /** A title set in two lines is not cut as early as this. */
    private static final int SHORTEST_HALF = 4;

    private TitleLines() {}

    /**
     * Adds the lines, at least one, to the titles.
     *
     * @param before a series or kicker that is known already
     * @param top whether the lines stand at the top of the page
     */
    static DraftTitles assign(ConversionLog log, List<TextBlock> lines, DraftTitles before, boolean top) {
        DraftTitles titles = before;
        int from = 0;
        int to = lines.size();
        boolean pair = to == 2 && (namesSeries(lines.get(0)) || lines.get(0).size() <= SHORT_NAME);
        if (to > 1
                && !TitleForms.goesOn(lines.get(to - 2), lines.get(to - 1))
                && isBelow(lines.get(to - 1))
                && !(pair && lines.get(1).text().indexOf('（') != 0)) {
            titles = titles.plusSubtitle(List.of(lines.get(--to)));
        }
        while (from + 1 < to
                && log.follows(Rule.SERIES)
                && isAbove(
                        lines.get(from),
                        lines.get(from + 1),
                        from + 2 == to && (from == 0 || !titles.kicker().isEmpty()))) {
            TextBlock line = lines.get(from);
            boolean series = top
                    && from == 0
                    && !TitleForms.namesOccasion(line)
                    && (namesSeries(line)
                            || TitleForms.isColumnWithTopic(line.text())
                            || to - from > 2
                            || line.size() <= SHORT_NAME);
            List<TextBlock> name = List.of(withoutDots(log, line));
            titles = series ? titles.plusSeries(name) : titles.plusKicker(name);
            if (!namesSeries(line) && !lines.get(from + 1).is(Correction.CorrectionKind.ARTICLE)) {
                log.unsure(line.line(), series ? UnsureDecision.SERIES : UnsureDecision.KICKER);
            }
            from++;
        }
        return titles.plusTitle(lines.subList(from, to));
    }

    /** ·民间漫谈· is set between dots; they are no part of the name. */
    private static TextBlock withoutDots(ConversionLog log, TextBlock line) {
        int last = line.text().length() - 1;
        boolean dots = last > 2 && Signs.in(line.first(), "·•■◆") && Signs.in(line.last(), "·•■◆");
        TextBlock inner = dots ? line.part(1, last) : null;
        TextBlock open = line.part(0, 1);
        TextBlock close = line.part(last, last + 1);
        if (inner == null || open == null || close == null) {
            return line;
        }
        log.consume(open, "dot around a name");
        log.consume(close, "dot around a name");
        return inner;
    }

    /** {@code alone}: but for a kicker the two lines are all there is; beside a series the upper one may be a kicker of any length. */
    private static boolean isAbove(TextBlock line, TextBlock next, boolean alone) {
        if (line.correction() != null || next.is(Correction.CorrectionKind.TITLE)) {
            return next.is(Correction.CorrectionKind.ARTICLE);
        }
        if (TitleForms.isUnfinished(line)) {
            return false;
        }
        boolean couplet = TitleForms.areParallel(line, next) && (alone || TitleForms.areAlike(line, next));
        if (namesSeries(line) && !(couplet && endsOnlyLikeSeries(line)) || Signs.in(line.last(), "：:")) {
            return true;
        }
        if (TitleForms.announces(line, next)) {
            return true;
        }
        return !couplet
                && !TitleForms.leansBack(next)
                && !TitleForms.opensTitle(line)
                && (next.gap() > 0
                        || line.size() <= SHORT_NAME && next.size() >= 2 * line.size()
                        || line.size() <= SHORTEST_HALF
                                && next.size() >= line.size() + 2
                                && !next.text().startsWith("兼"));
    }

    /** 【河声副刊】, ·民间漫谈·, 河声副刊: by its signs or its end the name of a column, and no title. */
    static boolean namesColumn(TextBlock line) {
        String text = Signs.squeeze(line.text());
        boolean signs = Signs.in(text.charAt(0), "【［[〈·•■◆") && Signs.in(text.charAt(text.length() - 1), "】］]〉·•■◆");
        return line.correction() == null
                && (signs || text.endsWith("副刊") || text.endsWith("专刊") || text.endsWith("周刊") || text.endsWith("专栏"));
    }

    static boolean namesSeries(TextBlock line) {
        String text = Signs.squeeze(line.text());
        if (Signs.in(text.charAt(0), "【［[《〈·•■◆") && Signs.in(text.charAt(text.length() - 1), "】］]》〉·•■◆")) {
            return true;
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
        return false;
    }

    /** 弘扬愚公移山精神, 走好新的山间路: such a word ends the first half of a title as well. */
    private static boolean endsOnlyLikeSeries(TextBlock line) {
        String text = line.text();
        boolean word = text.endsWith("精神") || text.endsWith("思想");
        return word && Arrays.stream(SERIES_WORDS).noneMatch(text::contains);
    }

    /** A line below a title explains it: 某地：怎样做成某事. */
    static boolean isBelow(TextBlock line) {
        int colon = Math.max(line.text().indexOf('：'), line.text().indexOf(':'));
        boolean explains = colon > 0 && colon <= 6 && colon < line.text().length() - 1;
        return explains || explainsByForm(line.text()) || Signs.in(line.first(), "（(") && Signs.in(line.last(), "）)");
    }

    /** 从一条船说起, 兼谈…, 写在…之际, 以某地为例. */
    private static boolean explainsByForm(String text) {
        return text.startsWith("从") && (text.endsWith("说起") || text.endsWith("谈起"))
                || text.startsWith("兼")
                || text.startsWith("写在")
                || text.startsWith("以") && text.endsWith("为例");
    }
}
