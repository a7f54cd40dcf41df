package studybooklet.text.body;

import java.util.regex.Pattern;
import studybooklet.text.model.TextBlock;
import studybooklet.text.signs.Dates;
import studybooklet.text.signs.Signs;

/** What the form of a block tells about a cut: whether its text is complete, and whether the next block continues it. */
final class CutForms {
    /** A line with more characters than this is a paragraph, not a heading. */
    private static final int LONGEST_LINE = 30;
    /** A block that ends with a cut number has this many characters; a shorter one is a page number or a table cell. */
    private static final int SHORTEST_BEFORE_NUMBER = 6;
    /** What follows the digits of a number. */
    private static final String UNITS = "年月日时点分秒%％℃个万亿元";

    /** What is counted; a word may begin with it too, so only running text continues there. */
    private static final String COUNTED = "条户人名亩吨斤里米倍岁项次所座台辆套件家株棵头";

    private static final Pattern MARK_BEGINS = Pattern.compile("[\\[［〔]\\d{1,3}$");
    private static final Pattern FRACTION_ENDS = Pattern.compile("[/／.．]\\d");

    private CutForms() {}

    /** Whether the block stops in mid-sentence. */
    static boolean isOpen(TextBlock block) {
        char last = block.last();
        if (block.endsSentence() || Dates.matches(block.text()) || isCredited(block) || hasCells(block)) {
            return false;
        }
        if (Signs.in(last, "”’」』》")) {
            String text = block.text();
            return text.length() > 1 && !Signs.in(text.charAt(text.length() - 2), "。！？…!?；;") && !closesSpeech(text);
        }
        return !Signs.in(last, "。！？…!?；;：:）)】］]*＊" + Signs.ORNAMENTS);
    }

    /** Whether the name of a photographer ends a caption: 图为开闸放水。王炳摄. */
    static boolean isCredited(TextBlock block) {
        return block.last() == '摄' && block.size() > 2;
    }

    /** Whether the block is a row of a table: cells between tabs, or between spaces with a number in one of them. */
    static boolean hasCells(TextBlock block) {
        String text = block.text();
        if (text.indexOf('\t') > 0) {
            return true;
        }
        int gaps = 0;
        boolean number = Signs.isDigit(text.charAt(0));
        for (int i = 1; i < text.length(); i++) {
            boolean begins = Signs.isSpace(text.charAt(i - 1)) && !Signs.isSpace(text.charAt(i));
            gaps += begins ? 1 : 0;
            number |= begins && Signs.isDigit(text.charAt(i));
        }
        return gaps > 1 && number && !Signs.containsAny(text, "，。；");
    }

    /** Whether the text ends with direct speech, which ends a paragraph even without a full stop: 他说：“……”. */
    private static boolean closesSpeech(String text) {
        int open = Math.max(text.lastIndexOf('“'), text.lastIndexOf('「'));
        return open > 0 && Signs.in(text.charAt(open - 1), "：:，");
    }

    /** Whether a number, or the mark of a note, continues across the cut: 19 | 53年, 212. | 5%, 1 | /3, [7 | ]. */
    static boolean splitsNumber(TextBlock left, TextBlock right) {
        String text = left.text();
        if (MARK_BEGINS.matcher(text).find() && Signs.in(right.first(), "]］〕")) {
            return true;
        }
        boolean point = left.last() == '.' && text.length() > 1 && Signs.isDigit(text.charAt(text.length() - 2));
        return (point || Signs.isDigit(left.last()))
                && !hasCells(left)
                && left.size() >= SHORTEST_BEFORE_NUMBER
                && SectionNumbers.parse(right.text()) == null
                && (Signs.isDigit(right.first())
                        || Signs.in(right.first(), UNITS)
                        || FRACTION_ENDS.matcher(right.text()).lookingAt()
                        || Signs.containsAny(text, "，。；") && Signs.in(right.first(), COUNTED));
    }

    /** Whether text follows a question or exclamation: 为什么建得多？说到底是. A heading of two questions ends with one. */
    static boolean continuesAfterQuestion(TextBlock block) {
        String text = block.text();
        int mark = Math.max(text.lastIndexOf('？'), text.lastIndexOf('！'));
        return mark > 0 && mark + 2 < text.length() && !Signs.in(text.charAt(mark + 1), "”’」』》）");
    }

    /** Whether the block could be a heading: short, and without the punctuation of a sentence. */
    static boolean standsAlone(TextBlock block) {
        return block.size() <= LONGEST_LINE && !block.endsSentence() && !Signs.containsAny(block.text(), "，；：。");
    }
}
