package studybooklet.text.article;

import java.util.List;
import studybooklet.text.model.Correction;
import studybooklet.text.model.DraftTitles;
import studybooklet.text.model.Rule;
import studybooklet.text.model.TextBlock;
import studybooklet.text.report.ConversionLog;
import studybooklet.text.report.UnsureDecision;
import studybooklet.text.signs.Signs;
import studybooklet.text.signs.WordFile;
import studybooklet.text.signs.WordList;

/**
 * Tells series, kicker, title and subtitle apart where several short lines stand above an author. Lines set close
 * together, or of one length, are one title; a line set apart above the title is its kicker, and at the top of a page
 * perhaps the name of a series.
 */
final class TitleLines {
    private static final WordFile WORDS = WordFile.read("titles");
    private static final WordList SERIES = WORDS.group("series");
    private static final WordList SERIES_ENDS = WORDS.group("series-end");
    private static final WordList AMBIGUOUS_ENDS = WORDS.group("series-or-title-end");
    private static final WordList COLUMN_ENDS = WORDS.group("column-end");
    /** Signs that are set around a column's name, before and behind it. */
    private static final String BEFORE_COLUMN = "【［[〈·•■◆";

    private static final String DOTS = "·•■◆";
    private static final String BEHIND_COLUMN = "】］]〉·•■◆";
    /** A series is often named by a word or two; a title has more characters. */
    static final int SHORT_NAME = 6;
    /** The place or office before a colon: 某某自治县：怎样做成某事. */
    private static final int LONGEST_PLACE = 6;
    /** The first line of a title in two lines has more characters. */
    private static final int SHORTEST_HALF = 4;

    /** The lines of a wide kicker have so many characters more than the title. */
    private static final int LEAST_DIFFERENCE = 2;

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
        int kicker = log.follows(Rule.SERIES) ? endOfWideKicker(lines, to) : 0;
        if (kicker > 0) {
            titles = titles.plusKicker(lines.subList(0, kicker));
            log.unsure(lines.get(0).line(), UnsureDecision.KICKER);
            from = kicker;
        }
        while (from + 1 < to
                && log.follows(Rule.SERIES)
                && isAbove(
                        lines.get(from),
                        lines.get(from + 1),
                        from + 2 == to && (from == 0 || !titles.kicker().isEmpty()))) {
            TextBlock line = lines.get(from);
            boolean part = TitleForms.isOrdinal(line);
            boolean series = top
                    && !part
                    && from == 0
                    && !TitleForms.namesOccasion(line)
                    && (namesSeries(line)
                            || TitleForms.isColumnWithTopic(line.text())
                            || to - from > 2
                            || line.size() <= SHORT_NAME);
            List<TextBlock> name = List.of(withoutDots(log, line));
            titles = series ? titles.plusSeries(name) : titles.plusKicker(name);
            if (!part && !namesSeries(line) && !lines.get(from + 1).is(Correction.CorrectionKind.ARTICLE)) {
                log.unsure(line.line(), series ? UnsureDecision.SERIES : UnsureDecision.KICKER);
            }
            from++;
        }
        return titles.plusTitle(lines.subList(from, to));
    }

    /** Index after a kicker of several lines, all wider than the title, from which a blank line separates them; 0 if there is none. */
    private static int endOfWideKicker(List<TextBlock> lines, int to) {
        TextBlock title = lines.get(to - 1);
        boolean apart = to > 2 && title.gap() > 0 && !TitleForms.isUnfinished(lines.get(to - 2));
        for (int i = 0; i + 1 < to && apart; i++) {
            apart = lines.get(i).correction() == null
                    && (i == 0 || lines.get(i).gap() == 0)
                    && lines.get(i).size() >= title.size() + LEAST_DIFFERENCE;
        }
        return apart && !title.is(Correction.CorrectionKind.TITLE) ? to - 1 : 0;
    }

    /** The line without a sign that only catches the eye, and the spaces behind it: ● 渡口的灯. */
    static TextBlock withoutOrnament(ConversionLog log, TextBlock line) {
        boolean one = Signs.in(line.first(), Signs.ORNAMENTS)
                && line.size() > 2
                && !Signs.in(line.last(), Signs.ORNAMENTS)
                && line.correction() == null;
        TextBlock sign = one ? line.part(0, 1) : null;
        TextBlock rest = one ? line.part(1, line.text().length()) : null;
        if (sign == null || rest == null) {
            return line;
        }
        log.consume(sign, "sign before a title");
        return rest;
    }

    /** The name without the dots around it: ·民间漫谈·. */
    private static TextBlock withoutDots(ConversionLog log, TextBlock line) {
        int last = line.text().length() - 1;
        boolean dots = last > 2 && Signs.in(line.first(), DOTS) && Signs.in(line.last(), DOTS);
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

    /**
     * Whether the line is a series or kicker above the next one.
     *
     * @param alone whether the two lines are all there is, but for a series or kicker above them
     */
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

    /** Whether the line is a column's name by its signs or its end, and so no title: 【河声副刊】, ·民间漫谈·, 河声副刊. */
    static boolean namesColumn(TextBlock line) {
        String text = Signs.squeeze(line.text());
        boolean signs =
                Signs.in(text.charAt(0), BEFORE_COLUMN) && Signs.in(text.charAt(text.length() - 1), BEHIND_COLUMN);
        return line.correction() == null && (signs || COLUMN_ENDS.ends(text));
    }

    /** Whether the line names a series by its signs or its words. */
    static boolean namesSeries(TextBlock line) {
        String text = Signs.squeeze(line.text());
        boolean signs = Signs.in(text.charAt(0), BEFORE_COLUMN + "《")
                && Signs.in(text.charAt(text.length() - 1), BEHIND_COLUMN + "》");
        return signs
                || COLUMN_ENDS.ends(text)
                || SERIES_ENDS.ends(text)
                || AMBIGUOUS_ENDS.ends(text)
                || SERIES.occursIn(text);
    }

    /** Whether a series is named only by a word that ends half a title as well: 弘扬愚公移山精神, 走好新的山间路. */
    private static boolean endsOnlyLikeSeries(TextBlock line) {
        return AMBIGUOUS_ENDS.ends(line.text()) && !SERIES.occursIn(line.text());
    }

    /** Whether the line is a subtitle by its form: 某地：怎样做成某事, 兼谈…, （上）. */
    static boolean isBelow(TextBlock line) {
        int colon = Math.max(line.text().indexOf('：'), line.text().indexOf(':'));
        boolean explains =
                colon > 0 && colon <= LONGEST_PLACE && colon < line.text().length() - 1;
        return explains || explainsByForm(line.text()) || Signs.in(line.first(), "（(") && Signs.in(line.last(), "）)");
    }

    /** Whether the line begins and ends as explanations do: 从一条船说起, 兼谈…, 写在…之际, 以某地为例. */
    private static boolean explainsByForm(String text) {
        return text.startsWith("从") && (text.endsWith("说起") || text.endsWith("谈起"))
                || text.startsWith("兼")
                || text.startsWith("写在")
                || text.startsWith("以") && text.endsWith("为例");
    }
}
