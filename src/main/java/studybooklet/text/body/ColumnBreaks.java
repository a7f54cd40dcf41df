package studybooklet.text.body;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import studybooklet.text.article.BlockShape;
import studybooklet.text.article.TitleForms;
import studybooklet.text.model.ArticleDraft;
import studybooklet.text.model.Correction;
import studybooklet.text.model.Rule;
import studybooklet.text.model.Span;
import studybooklet.text.model.Step;
import studybooklet.text.model.TextBlock;
import studybooklet.text.names.BlockOpenings;
import studybooklet.text.report.ConversionLog;
import studybooklet.text.report.UnsureDecision;
import studybooklet.text.signs.Signs;

/**
 * Joins paragraphs that a column or page break split: the left fragment is running text without a sentence end, the right
 * one is no heading, note or title. A short left fragment could be a heading; it is joined only if the two characters at
 * the cut are adjacent elsewhere in the article (…全党全 | 国各族… with 全国 elsewhere), or if the article's headings have
 * numbers and this fragment has none.
 */
public final class ColumnBreaks implements Step<ArticleDraft> {
    /** A block of this many characters is running text; headings are shorter. */
    private static final int RUNNING_TEXT = 40;
    /** A shorter fragment is more likely a heading, a signature or a table cell. */
    private static final int SHORTEST = 8;
    /** From this length on a fragment without a comma is too long for a heading. */
    private static final int SHORTEST_WITHOUT_COMMA = 31;
    /** Hash buckets for pairs of characters; an article has far fewer different pairs. */
    private static final int PAIRS = 1 << 18;

    private final ConversionLog log;

    /** A step that reports unsure joins to the log. */
    public ColumnBreaks(ConversionLog log) {
        this.log = log;
    }

    @Override
    public ArticleDraft apply(ArticleDraft draft) {
        return log.follows(Rule.COLUMN_BREAKS) ? draft.withBody(new BreakSearch(log, draft.body()).join()) : draft;
    }

    /** Joins the fragments of one body. */
    private static final class BreakSearch {
        private final ConversionLog log;
        private final List<TextBlock> body;
        private final BitSet pairs = new BitSet(PAIRS);
        private final boolean numbered;
        /** Whether the first lines of most paragraphs are indented. */
        private final boolean indented;
        /** The smallest number of blank lines before a block: more of them set it apart. */
        private final int usualGap;
        /** Whether only one short line is open although breaks split long ones: an article has no single heading. */
        private final boolean onlyShortLine;

        BreakSearch(ConversionLog log, List<TextBlock> body) {
            this.log = log;
            this.body = body;
            this.numbered = body.stream().filter(OwnLineHeadings::looksNumbered).count() >= 2;
            this.indented =
                    2 * body.stream().filter(block -> block.indent() > 0).count() > body.size();
            this.usualGap = body.stream().skip(1).mapToInt(TextBlock::gap).min().orElse(0);
            this.onlyShortLine = hasOnlyOneShortLine(body);
            for (TextBlock block : body) {
                String text = block.text();
                for (int i = 1; i < text.length(); i++) {
                    pairs.set(pair(text.charAt(i - 1), text.charAt(i)));
                }
            }
        }

        List<TextBlock> join() {
            List<TextBlock> out = new ArrayList<>();
            List<TextBlock> open = new ArrayList<>();
            for (TextBlock block : body) {
                if (!open.isEmpty() && !continues(open.get(open.size() - 1), block, open.size() > 1)) {
                    out.add(merged(open));
                    open.clear();
                }
                open.add(block);
            }
            if (!open.isEmpty()) {
                out.add(merged(open));
            }
            return out;
        }

        private boolean continues(TextBlock left, TextBlock right, boolean leftIsJoined) {
            if (!mayBeJoined(left, right)) {
                return false;
            }
            boolean punctuation = Signs.in(right.first(), "，。、；：！？”’）》")
                    && (leftIsJoined || left.size() >= SHORTEST)
                    && !OwnLineHeadings.looksNumbered(left);
            boolean number = left.numbering() == null && CutForms.splitsNumber(left, right);
            return punctuation
                    || number
                    || CutForms.isOpen(left) && isRunning(left, right, leftIsJoined) && isContinuation(right);
        }

        /** Whether the left fragment is running text and not a heading. */
        private boolean isRunning(TextBlock left, TextBlock right, boolean leftIsJoined) {
            if (leftIsJoined || left.size() >= RUNNING_TEXT && !OwnLineHeadings.looksNumbered(left)) {
                return true;
            }
            if (OwnLineHeadings.looksNumbered(left) || BlockShape.isSubtitle(left)) {
                return false;
            }
            if (Signs.in(left.last(), "，、" + Signs.NEVER_LAST) || Signs.containsAny(left.text(), "。；")) {
                return true;
            }
            if (left.spans().size() > 1 && Signs.containsAny(left.text(), "，") || PlainHeadings.isTooLong(left)) {
                return TitleForms.isUnfinished(left) || isAboveNoBlankLine(left, right);
            }
            boolean flush = indented && left.indent() > 0 && right.indent() == 0;
            if (left.size() >= SHORTEST && (flush || CutForms.continuesAfterQuestion(left))) {
                return true;
            }
            return isShortFragment(left, right);
        }

        /** Whether no blank line follows a line that is long for a heading; above a blank line it is one, or a paragraph. */
        private boolean isAboveNoBlankLine(TextBlock left, TextBlock right) {
            boolean blank = right.gap() > 0;
            if (blank) {
                log.unsure(right.line(), UnsureDecision.SHORT_PIECE_STANDS);
            }
            return !blank;
        }

        /** Whether a short line is a fragment: the decision that is most often wrong, and so is logged. */
        private boolean isShortFragment(TextBlock left, TextBlock right) {
            boolean comma = Signs.containsAny(left.text(), "，。；") || left.size() >= SHORTEST_WITHOUT_COMMA;
            if (left.size() < SHORTEST || !comma && !onlyShortLine) {
                return false;
            }
            boolean pair = pairs.get(pair(left.last(), right.first())) && Signs.isHan(left.last());
            boolean cut = onlyShortLine || right.gap() <= usualGap && (numbered || pair);
            boolean joined = cut && !CutForms.standsAlone(right);
            log.unsure(
                    (joined ? left : right).line(),
                    joined ? UnsureDecision.SHORT_PIECE_JOINED : UnsureDecision.SHORT_PIECE_STANDS);
            return joined;
        }

        /** Whether the right block is the rest of a paragraph; a short line without a sentence end may be a heading. */
        private boolean isContinuation(TextBlock right) {
            boolean character = right.size() == 1 && right.gap() <= usualGap && !SectionNumbers.isAlone(right.text());
            boolean heading = CutForms.standsAlone(right) && !character;
            if (heading) {
                log.unsure(right.line(), UnsureDecision.SHORT_LINE_STANDS);
            }
            return !heading;
        }
    }

    /** Whether both blocks are prose, and neither a mark nor the opening of the right one keeps them apart. */
    private static boolean mayBeJoined(TextBlock left, TextBlock right) {
        String text = right.text();
        return OwnLineHeadings.isUndecided(right)
                && left.role() == TextBlock.Role.PROSE
                && !left.is(Correction.CorrectionKind.KEEP)
                && !left.is(Correction.CorrectionKind.HEADING)
                && !(Endnotes.opensEntry(text) && Endnotes.opensEntry(left.text()))
                && !right.isCounted()
                && !SectionNumbers.isAlone(left.text())
                && !BlockOpenings.opensBlock(text)
                && !BlockShape.isSectionWord(text)
                && !BlockShape.isEditorsNote(text);
    }

    private static boolean hasOnlyOneShortLine(List<TextBlock> body) {
        int fragments = 0;
        int lines = 0;
        for (TextBlock block : body.subList(0, Math.max(0, body.size() - 1))) {
            boolean open = OwnLineHeadings.isUndecided(block) && CutForms.isOpen(block);
            fragments += open && block.size() >= RUNNING_TEXT ? 1 : 0;
            lines += open && block.size() < RUNNING_TEXT ? 1 : 0;
        }
        return fragments > 0 && lines == 1;
    }

    private static int pair(char left, char right) {
        return (left * 31 * 31 + right) & (PAIRS - 1);
    }

    private static TextBlock merged(List<TextBlock> fragments) {
        if (fragments.size() == 1) {
            return fragments.get(0);
        }
        TextBlock first = fragments.get(0);
        List<Span> spans = new ArrayList<>();
        fragments.forEach(fragment -> spans.addAll(fragment.spans()));
        TextBlock whole =
                new TextBlock(first.source(), spans, first.indent(), first.gap(), first.breaks(), first.correction());
        return first.isCounted() ? whole.asCounted() : whole;
    }
}
