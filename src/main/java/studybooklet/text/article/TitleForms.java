package studybooklet.text.article;

import java.util.Arrays;
import studybooklet.text.model.TextBlock;
import studybooklet.text.names.Names;
import studybooklet.text.signs.Signs;

/**
 * What two lines of a title have to do with each other, told by their form alone: one that cannot stand by itself, two
 * that are built alike, one that only announces the other.
 */
public final class TitleForms {
    /** A couplet's line is at least so long; shorter ones are alike by chance. */
    private static final int SHORTEST_OF_COUPLET = 6;
    /** A half of a title that says two things side by side: 守住一湾水 留住一方人. */
    private static final int SHORTEST_CLAUSE = 4;

    private static final int LONGEST_CONTRAST = 16;

    private TitleForms() {}

    /** Words that begin with a character which else leans on what stands before. */
    private static final String[] OPENINGS = {"和谐", "和平", "和美", "和而", "之江", "与时", "与世", "及时", "与民"};

    /** Whether the two lines are one phrase, unless a person has said what one of them is. */
    public static boolean goesOn(TextBlock line, TextBlock next) {
        boolean free = line.correction() == null && next.correction() == null;
        return free && (isUnfinished(line) || leansBack(next) && !TitleLines.namesSeries(line));
    }

    /** Whether the line cannot end a title: 山区小学的, 守护者与, or what opens a quotation and does not close it. */
    static boolean isUnfinished(TextBlock line) {
        String text = line.text();
        int last = text.length() - 1;
        boolean and =
                Signs.in(text.charAt(last), "和与、，") && last > 0 && !Signs.in(text.charAt(last - 1), "参温平饱总谦祥柔缓调暖");
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
        return Signs.in(line.first(), "的和与及之") && Arrays.stream(OPENINGS).noneMatch(line.text()::startsWith);
    }

    private static boolean isOpen(String text, char open, char close) {
        int from = text.lastIndexOf(open);
        return from >= 0 && text.indexOf(close, from) < 0;
    }

    /** Two lines of one length are one title set in two lines, and so are two lines of two clauses each. */
    static boolean areParallel(TextBlock one, TextBlock other) {
        return Math.abs(one.size() - other.size()) <= 1 && one.size() >= SHORTEST_OF_COUPLET
                || clause(one) > 0 && clause(other) > 0;
    }

    /** Whether a character before the last stands at the same place of both: 守住一湾水, 留住一方人. */
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
     * Whether the line only names what follows: a column with its topic (灯下·读史), an occasion (写在…之际), or any line
     * above a title that says two things side by side and so is whole.
     */
    static boolean announces(TextBlock line, TextBlock next) {
        String text = line.text();
        int clause = clause(next);
        boolean apart = clause > 0 && clause(line) == 0 && Math.abs(line.size() - clause) > 1 && !opensTitle(line);
        return namesOccasion(line) || apart || isColumnWithTopic(text) && !areParallel(line, next);
    }

    /** 写在某校建校百年之际. */
    static boolean namesOccasion(TextBlock line) {
        return line.text().startsWith("写在") || line.text().endsWith("之际");
    }

    /** 灯下·读史: two short parts of Han characters, which a dot parts. A foreign name looks alike, so the parts are even. */
    static boolean isColumnWithTopic(String text) {
        int dot = Names.dot(text);
        int after = text.length() - dot - 1;
        return dot >= 2
                && after >= 2
                && Math.abs(dot - after) <= 2
                && dot + after >= 6
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

    /** Characters of the first of two clauses of one length that white space parts; 0 if the line is not built like that. */
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
}
