package studybooklet.text.article;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studybooklet.text.model.TextBlock;
import studybooklet.text.names.Names;
import studybooklet.text.signs.Numbering;
import studybooklet.text.signs.Signs;
import studybooklet.text.signs.WordFile;
import studybooklet.text.signs.WordList;

/**
 * Compares two lines of a title by their form: whether the second continues the first, whether they are parallel, whether
 * the first only announces the second.
 */
public final class TitleForms {
    /** Shorter lines are of one length by chance. */
    private static final int SHORTEST_OF_COUPLET = 6;
    /** The shortest of two clauses with a space between them: 守住一湾水 留住一方人. */
    private static final int SHORTEST_CLAUSE = 4;

    /** 从“甲”到“乙” is a title; a longer line of this form may be a kicker. */
    private static final int LONGEST_CONTRAST = 16;
    /** 灯下·读史 has at least so many characters with its dot; a person's name is shorter. */
    private static final int SHORTEST_COLUMN = 6;
    /** 参与, 温和, 总和: characters with which 和 and 与 make up a word that can end a title. */
    private static final String BEFORE_FINAL_AND = "参温平饱总谦祥柔缓调暖";

    /** The title of a part of a serial is one short line. */
    private static final int LONGEST_NUMBERED = 30;
    /** A kicker with a colon is one short line; a shorter one is a label: 编者：. */
    private static final int LONGEST_KICKER = 30;

    private static final int SHORTEST_KICKER = 4;
    /** A row of subtitles is longer than one line of a title. */
    private static final int SHORTEST_ROW = 30;
    /** Fewer parts are a title with a space in it. */
    private static final int LEAST_SUBTITLES = 3;

    private static final WordList OPENINGS = WordFile.read("titles").group("opening");

    private static final WordList ORIGINAL_TITLE = WordFile.read("titles").group("original-title");

    private TitleForms() {}

    /** Whether the text begins with a label for the title of the first print: 原标题：…. */
    static boolean opensOriginalTitle(String text) {
        int end = ORIGINAL_TITLE.endAt(text, 0);
        return end > 0 && end + 1 < text.length() && Signs.in(text.charAt(end), "：:");
    }

    /** Whether the text is such a label with this title. */
    static boolean isOriginalTitle(String text, List<TextBlock> title) {
        String words = String.join("", title.stream().map(TextBlock::text).toList());
        return opensOriginalTitle(text)
                && Signs.squeeze(text.substring(ORIGINAL_TITLE.endAt(text, 0) + 1))
                        .equals(Signs.squeeze(words));
    }

    /** Whether the block repeats a title, all lines of it, or a subtitle, as in copies from news agencies and web pages. */
    static boolean repeats(TextBlock block, List<TextBlock> titles, List<TextBlock> subtitles) {
        String text = Signs.squeeze(block.text());
        String whole = titles.stream().map(title -> Signs.squeeze(title.text())).collect(Collectors.joining());
        return whole.equals(text)
                || Stream.concat(titles.stream(), subtitles.stream())
                        .anyMatch(title -> Signs.squeeze(title.text()).equals(text));
    }

    /** Whether the line is the title of a web page with this title: the words of the title, a sign, the name of the site. */
    static boolean isTitleOfPage(TextBlock line, TextBlock title) {
        String page = Signs.squeeze(line.text());
        String words = Signs.squeeze(title.text());
        return page.length() > words.length()
                && page.startsWith(words)
                && Signs.in(page.charAt(words.length()), "-_|｜－—")
                && !BlockShape.isSubtitle(title);
    }

    /** Whether the two lines are one phrase. False where a correction says what one of them is. */
    public static boolean goesOn(TextBlock line, TextBlock next) {
        boolean free = line.correction() == null && next.correction() == null;
        return free && (isUnfinished(line) || leansBack(next) && !TitleLines.namesSeries(line));
    }

    /** Whether the line cannot end a title: 山区小学的, 守护者与, or an open quotation. */
    public static boolean isUnfinished(TextBlock line) {
        String text = line.text();
        int last = text.length() - 1;
        boolean and =
                Signs.in(text.charAt(last), "和与、，") && last > 0 && !Signs.in(text.charAt(last - 1), BEFORE_FINAL_AND);
        return and
                || text.charAt(last) == '的'
                || text.endsWith("以及")
                || Signs.in(text.charAt(last), Signs.NEVER_LAST)
                || isOpen(text, '“', '”')
                || isOpen(text, '《', '》')
                || isOpen(text, '（', '）');
    }

    /** Whether the line cannot begin a title: 的难处与办法. */
    static boolean leansBack(TextBlock line) {
        return Signs.in(line.first(), "的和与及之") && !OPENINGS.opens(line.text());
    }

    private static boolean isOpen(String text, char open, char close) {
        int from = text.lastIndexOf(open);
        return from >= 0 && text.indexOf(close, from) < 0;
    }

    /** Whether the lines are of one length or have two clauses each, as a title in two lines has. */
    static boolean areParallel(TextBlock one, TextBlock other) {
        return Math.abs(one.size() - other.size()) <= 1 && one.size() >= SHORTEST_OF_COUPLET
                || clause(one) > 0 && clause(other) > 0;
    }

    /** Whether the lines are of one length and share a character at one place before the last: 守住一湾水, 留住一方人. */
    static boolean areAlike(TextBlock one, TextBlock other) {
        String a = Signs.squeeze(one.text());
        String b = Signs.squeeze(other.text());
        for (int i = 0; i + 1 < Math.min(a.length(), b.length()); i++) {
            if (a.charAt(i) == b.charAt(i)) {
                return a.length() == b.length();
            }
        }
        return false;
    }

    /**
     * Whether the line only announces the next one: a column with its topic (灯下·读史), an occasion (写在…之际), or any line
     * above one of two clauses, which is a complete title.
     */
    static boolean announces(TextBlock line, TextBlock next) {
        String text = line.text();
        int clause = clause(next);
        boolean apart = clause > 0 && clause(line) == 0 && Math.abs(line.size() - clause) > 1 && !opensTitle(line);
        return namesOccasion(line) || apart || isColumnWithTopic(text) && !areParallel(line, next);
    }

    /** Whether the line names the occasion of the article: 写在某校建校百年之际. */
    static boolean namesOccasion(TextBlock line) {
        return line.text().startsWith("写在") || line.text().endsWith("之际");
    }

    /** Whether a dot separates two parts of nearly one length: 灯下·读史. A foreign name has parts of other lengths. */
    static boolean isColumnWithTopic(String text) {
        int dot = Names.dot(text);
        int after = text.length() - dot - 1;
        return dot >= 2
                && after >= 2
                && Math.abs(dot - after) <= 2
                && dot + after >= SHORTEST_COLUMN
                && Names.isHan(text.substring(0, dot))
                && Names.isHan(text.substring(dot + 1));
    }

    /** Whether the line is the first of a title rather than one above it: 某地：怎样做成某事, 从“甲”到“乙”. */
    static boolean opensTitle(TextBlock line) {
        String text = line.text();
        int colon = Math.max(text.indexOf('：'), text.indexOf(':'));
        boolean explains = colon > 0 && colon < text.length() - 1;
        int to = text.indexOf('到', 2);
        boolean contrast = text.startsWith("从") && to > 1 && to < text.length() - 1 && line.size() <= LONGEST_CONTRAST;
        return explains || contrast;
    }

    /** The length of the first of two clauses of nearly one length with a space between them; 0 if the line has another form. */
    private static int clause(TextBlock line) {
        String text = line.text();
        int space = 0;
        while (space < text.length() && !Signs.isSpace(text.charAt(space))) {
            space++;
        }
        int other = Signs.size(text.substring(space));
        boolean one = Signs.squeeze(text.substring(space).strip()).length()
                == text.substring(space).strip().length();
        return space < text.length() && one && space >= SHORTEST_CLAUSE && Math.abs(space - other) <= 1 ? space : 0;
    }

    /** Whether the number counts the parts of a serial: （三）渡口的灯 above an author at the top of a text. */
    static boolean isNumberedTitle(List<TextBlock> blocks, int at) {
        TextBlock block = blocks.get(at);
        boolean top = at == 0
                && blocks.size() > 2
                && block.size() <= LONGEST_NUMBERED
                && !Signs.containsAny(block.text(), "。；");
        Names names =
                top && BlockShape.isNumbered(block) ? Names.parse(blocks.get(1).text()) : null;
        return names != null && names.sure() && !names.office() && BlockShape.isBody(blocks.get(2));
    }

    /** Whether the line at the top says which part of a book the text is, 第二节 above its title, and no other part follows. */
    static boolean isPartNumber(List<TextBlock> blocks, int at) {
        TextBlock block = blocks.get(at);
        return at == 0
                && isOrdinal(block)
                && blocks.size() > 2
                && BlockShape.isTitleLike(blocks.get(1))
                && Names.parse(blocks.get(1).text()) == null
                && blocks.stream()
                        .noneMatch(other -> isOrdinal(other) && !other.text().equals(block.text()));
    }

    /** Whether the line is only the number of a part: 第二节. */
    static boolean isOrdinal(TextBlock block) {
        Numbering number = block.first() == '第' ? block.numbering() : null;
        return number != null && number.length() == block.text().length();
    }

    /** Whether the line is a kicker with a colon above a title: 记某地的一次调查：. */
    static boolean isKickerWithColon(List<TextBlock> blocks, int at) {
        TextBlock block = blocks.get(at);
        String text = block.text();
        return Signs.in(block.last(), "：:")
                && !BlockShape.isSalutation(text)
                && block.size() >= SHORTEST_KICKER
                && block.size() <= LONGEST_KICKER
                && !Signs.containsAny(text, "，。；、")
                && !BlockShape.isSectionWord(text)
                && !BlockShape.isNumbered(block)
                && at + 1 < blocks.size()
                && !isAboveNames(blocks, at)
                && BlockShape.isTitleLike(blocks.get(at + 1));
    }

    /** Whether the line is a row of subtitles above the author or a dateline: 某会开幕　某某致词　某某主持. */
    static boolean isRowOfSubtitles(List<TextBlock> blocks, int at) {
        TextBlock block = blocks.get(at);
        String text = block.text();
        int parts = text.split("[ \u3000]+", -1).length;
        return block.size() > SHORTEST_ROW
                && parts >= LEAST_SUBTITLES
                && parts * SHORTEST_ROW >= block.size()
                && !Signs.containsAny(text, "。，；：！？")
                && at + 1 < blocks.size()
                && (isAboveNames(blocks, at)
                        || BlockShape.opensWithDateline(blocks.get(at + 1).text()));
    }

    /** Whether a person's name follows: then a line that ends as offices do is a line of the title. */
    static boolean isAboveNames(List<TextBlock> blocks, int at) {
        Names next = at + 1 < blocks.size() ? Names.parse(blocks.get(at + 1).text()) : null;
        return next != null && !next.office() && next.sure();
    }
}
