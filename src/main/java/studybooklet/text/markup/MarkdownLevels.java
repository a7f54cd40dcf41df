package studybooklet.text.markup;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studybooklet.text.model.Correction;
import studybooklet.text.model.TextLine;
import studybooklet.text.names.Labels;
import studybooklet.text.names.Names;
import studybooklet.text.report.ConversionLog;
import studybooklet.text.report.UnsureDecision;
import studybooklet.text.signs.Numbering;
import studybooklet.text.signs.Signs;

/**
 * Which headings of a Markdown source are titles of articles. The highest level is, if the text begins with it or has one of it. A single heading
 * of this level is the title of the whole text if the headings one level below it name authors; those are the titles then.
 *
 * @param all the levels in use, 1 to 6, ascending
 * @param title the level of titles; 0 if no heading is one
 * @param alone whether headings alone begin articles, so that no other line does
 */
record MarkdownLevels(List<Integer> all, int title, boolean alone) {
    /** The title is among so many lines at the top; one further below is a heading. */
    private static final int TITLE_WITHIN = 3;
    /** A section of so many characters may be an article. */
    private static final int LEAST_ARTICLE = 300;

    MarkdownLevels {
        all = List.copyOf(all);
    }

    /**
     * Finds the levels of a text, and reports what is not certain.
     *
     * @param lines the lines, those of structures marked
     */
    static MarkdownLevels of(List<TextLine> lines, ConversionLog log) {
        List<LeveledLine> headings = headings(lines);
        List<Integer> all =
                headings.stream().map(LeveledLine::level).distinct().sorted().toList();
        int top = all.isEmpty() ? 0 : all.get(0);
        List<LeveledLine> titles = ofLevel(headings, top);
        if (titles.isEmpty() || headings.get(0).level() != top || !areTitles(lines, titles)) {
            return new MarkdownLevels(all, 0, false);
        }
        List<LeveledLine> sections = titles.size() > 1 || all.size() < 2 ? List.of() : ofLevel(headings, all.get(1));
        if (isBook(lines, titles.get(0), sections)) {
            log.unsure(titles.get(0).line().line(), UnsureDecision.BOOK_TITLE);
            return new MarkdownLevels(all, all.get(1), true);
        }
        if (areArticles(lines, titles.get(0), sections)) {
            log.unsure(sections.get(0).line().line(), UnsureDecision.SECTIONS);
        }
        boolean structured = lines.stream().anyMatch(line -> line.sign() == TextLine.Sign.VERBATIM);
        return new MarkdownLevels(all, top, titles.size() > 1 || all.size() > 1 || structured);
    }

    /** Whether headings of the highest level are titles: they begin at the top, or there is a single one without a number. */
    private static boolean areTitles(List<TextLine> lines, List<LeveledLine> titles) {
        LeveledLine first = titles.get(0);
        if (lines.subList(0, first.index()).stream().anyMatch(MarkdownLevels::isTitleLabel)) {
            return false;
        }
        String words = first.line()
                .text()
                .substring(Math.min(first.level(), first.line().length()))
                .strip();
        boolean single = titles.size() == 1 && first.level() == 1 && Numbering.parse(words) == null;
        return first.index() < TITLE_WITHIN || single;
    }

    private static boolean isTitleLabel(TextLine line) {
        Labels.Label label = Labels.parse(line.text());
        return label != null && label.kind() == Labels.LabelKind.TITLE;
    }

    /** Whether the sections below a single title are articles, because most of them name authors. */
    private static boolean isBook(List<TextLine> lines, LeveledLine title, List<LeveledLine> sections) {
        long signed =
                sections.stream().filter(section -> isSigned(lines, section)).count();
        return title.line().correction() == null && signed > 1 && signed * 2 >= sections.size();
    }

    /** Whether the sections below a single title could be articles: they are long, and nothing stands above the first one. */
    private static boolean areArticles(List<TextLine> lines, LeveledLine title, List<LeveledLine> sections) {
        return sections.size() > 1
                && sections.get(0).index() == title.index() + 1
                && sections.get(0).line().correction() == null
                && areLong(lines, sections);
    }

    /** A heading of the source: its line, the index of the line, and the level, 1 to 6. */
    private record LeveledLine(TextLine line, int index, int level) {}

    private static List<LeveledLine> ofLevel(List<LeveledLine> headings, int level) {
        return headings.stream().filter(heading -> heading.level() == level).toList();
    }

    private static List<LeveledLine> headings(List<TextLine> lines) {
        List<LeveledLine> headings = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int level = MarkdownSigns.level(lines.get(i));
            if (level > 0) {
                headings.add(new LeveledLine(lines.get(i), i, level));
            }
        }
        return headings;
    }

    /** Whether the line below a heading names authors, with or without emphasis. */
    private static boolean isSigned(List<TextLine> lines, LeveledLine heading) {
        int next = heading.index() + 1;
        if (next >= lines.size()) {
            return false;
        }
        String text = lines.get(next).text().replace("*", "").strip();
        Names names = Names.parse(text);
        Labels.Label label = Labels.parse(text);
        return names != null && names.sure() || label != null && label.kind() == Labels.LabelKind.AUTHOR;
    }

    private static boolean areLong(List<TextLine> lines, List<LeveledLine> sections) {
        for (int i = 0; i < sections.size(); i++) {
            int end = i + 1 < sections.size() ? sections.get(i + 1).index() : lines.size();
            int size = lines.subList(sections.get(i).index() + 1, end).stream()
                    .mapToInt(TextLine::length)
                    .sum();
            if (size < LEAST_ARTICLE) {
                return false;
            }
        }
        return true;
    }

    /** What a heading of this level is; null for the title of the whole text, which is no article's. */
    @Nullable
    Correction meaning(TextLine line, int level, boolean belowTitle) {
        if (level == title) {
            return new Correction(Correction.CorrectionKind.ARTICLE, alone ? 1 : 0);
        }
        if (level < title) {
            return null;
        }
        if (belowTitle && Signs.in(line.first(), "—－─")) {
            return new Correction(Correction.CorrectionKind.SUBTITLE, 0);
        }
        int above = (int)
                all.stream().filter(other -> other < level && other > title).count();
        return new Correction(Correction.CorrectionKind.HEADING, Math.min(6, 2 + above));
    }
}
