package studybooklet.text.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import studybooklet.text.model.Correction;
import studybooklet.text.model.Rule;
import studybooklet.text.model.TextBlock;
import studybooklet.text.model.TextLine;
import studybooklet.text.names.BlockOpenings;
import studybooklet.text.report.ConversionLog;
import studybooklet.text.report.UnsureDecision;
import studybooklet.text.signs.Signs;

/**
 * Joins lines to blocks. In a wrapped text a line continues the block before it only if the line above is full and the line
 * itself neither begins a paragraph nor is a heading, note or label; in any other text each line is a block. A correction
 * mark overrules this.
 */
public final class Joiner {
    /** Rules that look at the head of a line need no more of it. */
    private static final int HEAD = 200;
    /** Columns by which a full line of a quotation may fall short, because a quotation is indented on both sides. */
    private static final int QUOTATION_SHORT_BY = 10;
    /** Columns of a wide character with an opening mark before it. */
    private static final int WIDE_WITH_MARK = 4;

    private final ConversionLog log;
    private final Layout layout;
    private final List<TextLine> lines;
    private final BlockStarts starts;
    private final BitSet pieces;

    private Joiner(ConversionLog log, Layout layout, List<TextLine> lines) {
        this.log = log;
        this.layout = layout;
        this.lines = lines;
        this.starts = new BlockStarts(layout, lines);
        this.pieces = CutLines.find(lines);
    }

    /**
     * Joins the lines of a text.
     *
     * @param log gets the decisions that were unsure
     * @return the blocks, in order; each line is in one of them
     */
    public static List<TextBlock> blocks(ConversionLog log, List<TextLine> lines) {
        return lines.isEmpty() ? List.of() : new Joiner(log, layout(lines), lines).blocks();
    }

    /** The layout of the lines that no markup has decided about, or of all if there are none. */
    private static Layout layout(List<TextLine> lines) {
        return Layout.of(lines.stream()
                .filter(line -> line.sign() == TextLine.Sign.NONE || line.sign() == TextLine.Sign.QUOTE)
                .toList());
    }

    private List<TextBlock> blocks() {
        List<TextBlock> blocks = new ArrayList<>();
        OpenBlock open = starts.open(0);
        for (int i = 1; i < lines.size(); i++) {
            if (continues(open, i)) {
                open.add(lines.get(i));
            } else {
                blocks.add(open.toBlock());
                open = starts.open(i);
            }
        }
        blocks.add(open.toBlock());
        return blocks;
    }

    private boolean continues(OpenBlock open, int i) {
        TextLine left = lines.get(i - 1);
        TextLine right = lines.get(i);
        if (right.sign() == TextLine.Sign.CONTINUATION || pieces.get(i)) {
            return true;
        }
        if (right.correction() != null) {
            return right.is(Correction.CorrectionKind.JOIN);
        }
        String text = text(right);
        if (right.gap() == 0 && !right.breaks() && BlockStarts.closesNote(left, text)) {
            return true;
        }
        if (!layout.wrapped() || right.gap() > 0 || right.breaks() || !log.follows(Rule.WRAPPED_LINES)) {
            return false;
        }
        if (starts.startsAnywhere(i, text)) {
            return false;
        }
        // Notes are set in smaller type, so their lines may be wider than the measure.
        if (open.isNote() && left.reach() > layout.measure() && !left.endsSentence()) {
            return true;
        }
        return !starts.starts(open, i, text) && continuesByLayout(open, left, right, text);
    }

    private boolean continuesByLayout(OpenBlock open, TextLine left, TextLine right, String text) {
        if (layout.indented() && layout.isIndented(right) && !belongsToLineBefore(text)) {
            return !starts.isNames(left) && continuesQuotation(open, left, right);
        }
        if (!layout.isFull(left) && !brokeBeforeWord(left, text)) {
            return belongsToLineBefore(text) || runsOn(open, left, right, text);
        }
        return !left.endsSentence() || continuesAfterSentence(left, right, text);
    }

    /** Whether both lines are indented more than the text, the first line of the block most, as in a quotation. */
    private boolean continuesQuotation(OpenBlock open, TextLine left, TextLine right) {
        boolean second = open.size() == 1 && right.indent() < left.indent();
        boolean later = open.size() > 1 && right.indent() == left.indent();
        return (second || later)
                && left.reach() >= layout.measure() - QUOTATION_SHORT_BY
                && left.width() * 2 > layout.measure();
    }

    /** Whether the line begins with a mark that cannot begin a line. */
    static boolean belongsToLineBefore(String text) {
        return Signs.in(text.charAt(0), Signs.NEVER_FIRST);
    }

    /**
     * Whether an indented paragraph stops in mid-sentence before the measure, or near the measure, and the next line is
     * running text without an indent.
     */
    private boolean runsOn(OpenBlock open, TextLine left, TextLine right, String text) {
        boolean paragraph =
                layout.indented() && layout.isIndented(open.first()) && left.reach() * 2 >= layout.measure();
        boolean stands = !layout.isFull(right) && !Signs.endsSentence(text);
        boolean near = left.reach() * 10 >= layout.measure() * 9 && right.indent() <= layout.base();
        return paragraph
                && !stands
                && (near || !left.endsSentence())
                && !Signs.in(left.last(), "：:；;")
                && !BlockOpenings.opensBlock(text);
    }

    /** Whether the line ends early because the number or foreign word that follows would not have fitted. */
    private boolean brokeBeforeWord(TextLine left, String next) {
        int word = 0;
        while (word < next.length() && !Signs.isWide(next.charAt(word)) && !Signs.isSpace(next.charAt(word))) {
            word++;
        }
        boolean opening = Signs.in(next.charAt(0), Signs.NEVER_LAST);
        int needs = word > 0 ? word : opening ? WIDE_WITH_MARK : 0;
        return needs > 0 && left.reach() >= layout.measure() / 2 && !layout.hadRoomFor(left, needs);
    }

    /** Whether the right line continues the paragraph although the left one is full and ends a sentence. */
    private boolean continuesAfterSentence(TextLine left, TextLine right, String text) {
        boolean open = layout.indented() && Signs.in(right.last(), "：，、；");
        boolean stands = !layout.isFull(right) && !Signs.endsSentence(text) && !open;
        if (stands || BlockOpenings.opensBlock(text)) {
            return false;
        }
        if (layout.indented()) {
            return true;
        }
        char c = text.charAt(0);
        int first = Signs.in(c, Signs.NEVER_LAST) ? WIDE_WITH_MARK : Signs.isWide(c) ? 2 : 1;
        if (layout.hadRoomFor(left, first) || BlockOpenings.opensPoint(text)) {
            return false;
        }
        log.unsure(right.line(), UnsureDecision.FULL_LINE);
        return true;
    }

    /** The head of the line, for rules. */
    static String text(TextLine line) {
        return line.head(HEAD);
    }
}
