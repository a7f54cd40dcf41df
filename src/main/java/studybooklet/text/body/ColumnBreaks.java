package studybooklet.text.body;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import studybooklet.text.article.BlockShape;
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
 * Makes paragraphs whole that a column or a page cut in two: the left piece is running text without an end, the right one
 * no heading, note or title. A short left piece could be a heading too; it is joined only if the two characters at the
 * cut stand side by side elsewhere in the article (…全党全 | 国各族… with 全国 elsewhere), or if the article's headings
 * have numbers and this piece has none.
 */
public final class ColumnBreaks implements Step<ArticleDraft> {
    private static final int RUNNING_TEXT = 40;
    private static final int SHORTEST = 8;
    private static final int SHORTEST_WITHOUT_COMMA = 31;
    private static final int PAIRS = 1 << 18;

    private final ConversionLog log;

    public ColumnBreaks(ConversionLog log) {
        this.log = log;
    }

    @Override
    public ArticleDraft apply(ArticleDraft draft) {
        return log.follows(Rule.COLUMN_BREAKS) ? draft.withBody(new BreakSearch(log, draft.body()).join()) : draft;
    }

    /** Joins the pieces of one body. */
    private static final class BreakSearch {
        private final ConversionLog log;
        private final List<TextBlock> body;
        private final BitSet pairs = new BitSet(PAIRS);
        private final boolean numbered;
        /** Whether the paragraphs' first lines are set in. */
        private final boolean indented;
        /** Whether one short line alone has no end, where columns have cut long ones too: no article has a single heading. */
        private final boolean lonely;

        BreakSearch(ConversionLog log, List<TextBlock> body) {
            this.log = log;
            this.body = body;
            this.numbered = body.stream().filter(OwnLineHeadings::looksNumbered).count() >= 2;
            this.indented =
                    2 * body.stream().filter(block -> block.indent() > 0).count() > body.size();
            this.lonely = isLonely(body);
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
            if (right.role() != TextBlock.Role.PROSE || left.role() != TextBlock.Role.PROSE) {
                return false;
            }
            if (right.correction() != null
                    || left.is(Correction.CorrectionKind.KEEP)
                    || left.is(Correction.CorrectionKind.HEADING)) {
                return false;
            }
            String text = right.text();
            boolean entries = Endnotes.opensEntry(text) && Endnotes.opensEntry(left.text());
            if (entries
                    || right.isCounted()
                    || BlockOpenings.opensBlock(text)
                    || BlockShape.isSectionWord(text)
                    || BlockShape.isEditorsNote(text)) {
                return false;
            }
            if (Signs.in(right.first(), "，。、；：！？”’）》")
                    && left.size() >= SHORTEST
                    && !OwnLineHeadings.looksNumbered(left)) {
                return true;
            }
            if (cutsNumber(left, right) && left.numbering() == null) {
                return true;
            }
            return isOpen(left) && isRunning(left, right, leftIsJoined) && isContinuation(right);
        }

        private boolean isRunning(TextBlock left, TextBlock right, boolean leftIsJoined) {
            if (leftIsJoined || left.size() >= RUNNING_TEXT && !OwnLineHeadings.looksNumbered(left)) {
                return true;
            }
            if (OwnLineHeadings.looksNumbered(left) || BlockShape.isSubtitle(left)) {
                return false;
            }
            if (left.spans().size() > 1 && Signs.containsAny(left.text(), "，") || PlainHeadings.isTooLong(left)) {
                return true;
            }
            if (Signs.in(left.last(), "，、" + Signs.NEVER_LAST) || Signs.containsAny(left.text(), "。；")) {
                return true;
            }
            if (left.size() >= SHORTEST && (goesOnAfterQuestion(left) || isSetBack(left, right))) {
                return true;
            }
            boolean comma = Signs.containsAny(left.text(), "，。；") || left.size() >= SHORTEST_WITHOUT_COMMA;
            if (left.size() < SHORTEST || !comma && !lonely) {
                return false;
            }
            boolean pair = pairs.get(pair(left.last(), right.first())) && Signs.isHan(left.last());
            boolean joined = !stands(right) && (numbered || pair || lonely);
            log.unsure(
                    (joined ? left : right).line(),
                    joined ? UnsureDecision.SHORT_PIECE_JOINED : UnsureDecision.SHORT_PIECE_STANDS);
            return joined;
        }

        /** Where paragraphs are set in, a piece that is not goes on with the one before, be that long or short. */
        private boolean isSetBack(TextBlock left, TextBlock right) {
            return indented && left.indent() > 0 && right.indent() == 0;
        }

        /** The right piece goes on as text does: a short line without an end may be a heading, so it stays. */
        private boolean isContinuation(TextBlock right) {
            boolean stands = stands(right);
            if (stands) {
                log.unsure(right.line(), UnsureDecision.SHORT_LINE_STANDS);
            }
            return !stands;
        }
    }

    private static boolean isLonely(List<TextBlock> body) {
        int pieces = 0;
        int lines = 0;
        for (TextBlock block : body.subList(0, Math.max(0, body.size() - 1))) {
            boolean open = block.role() == TextBlock.Role.PROSE && block.correction() == null && isOpen(block);
            pieces += open && block.size() >= RUNNING_TEXT ? 1 : 0;
            lines += open && block.size() < RUNNING_TEXT ? 1 : 0;
        }
        return pieces > 0 && lines == 1;
    }

    private static int pair(char left, char right) {
        return (left * 31 * 31 + right) & (PAIRS - 1);
    }

    private static TextBlock merged(List<TextBlock> pieces) {
        if (pieces.size() == 1) {
            return pieces.get(0);
        }
        TextBlock first = pieces.get(0);
        List<Span> spans = new ArrayList<>();
        pieces.forEach(piece -> spans.addAll(piece.spans()));
        TextBlock whole =
                new TextBlock(first.source(), spans, first.indent(), first.gap(), first.breaks(), first.correction());
        return first.isCounted() ? whole.asCounted() : whole;
    }

    /** The piece stops in mid-sentence. */
    private static boolean isOpen(TextBlock block) {
        char last = block.last();
        if (block.endsSentence()) {
            return false;
        }
        if (Signs.in(last, "”’」』》")) {
            String text = block.text();
            return text.length() > 1 && !Signs.in(text.charAt(text.length() - 2), "。！？…!?；;") && !closesSpeech(text);
        }
        return !Signs.in(last, "。！？…!?；;：:）)】］]*＊" + Signs.ORNAMENTS);
    }

    /** 他说：“……” ends a paragraph even where the full stop was forgotten. */
    private static boolean closesSpeech(String text) {
        int open = Math.max(text.lastIndexOf('“'), text.lastIndexOf('「'));
        return open > 0 && Signs.in(text.charAt(open - 1), "：:，");
    }

    /** A number goes on across the cut: 19 | 53年, 212. | 5%. */
    private static boolean cutsNumber(TextBlock left, TextBlock right) {
        boolean digit = Signs.isDigit(left.last())
                || left.last() == '.'
                        && left.size() > 1
                        && Signs.isDigit(left.text().charAt(left.text().length() - 2));
        return digit
                && left.size() >= SHORTEST - 2
                && SectionNumbers.parse(right.text()) == null
                && (Signs.isDigit(right.first()) || Signs.in(right.first(), "年月日时点分秒%％℃个万亿元"));
    }

    /** 为什么建得多？说到底是 : a heading of two questions ends with one. */
    private static boolean goesOnAfterQuestion(TextBlock block) {
        int sign = Math.max(block.text().lastIndexOf('？'), block.text().lastIndexOf('！'));
        return sign > 0
                && sign + 2 < block.text().length()
                && !Signs.in(block.text().charAt(sign + 1), "”’」』》）");
    }

    private static boolean stands(TextBlock right) {
        return right.size() <= 30 && !right.endsSentence() && !Signs.containsAny(right.text(), "，；：。");
    }
}
