package studybooklet.text.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studybooklet.text.model.ArticleDraft;
import studybooklet.text.model.Correction;
import studybooklet.text.model.DraftTitles;
import studybooklet.text.model.Rule;
import studybooklet.text.model.TextBlock;
import studybooklet.text.names.AuthorNotes;
import studybooklet.text.names.EditorLines;
import studybooklet.text.names.Labels;
import studybooklet.text.names.Signatures;
import studybooklet.text.report.ConversionLog;
import studybooklet.text.report.UnsureDecision;
import studybooklet.text.signs.Dates;
import studybooklet.text.signs.Signs;

/** Splits the blocks of a text into articles: finds where each begins, and gives it the blocks up to the next. */
public final class Segmenter {
    /** Text of this many characters below a title is an article, no editors' note. */
    private static final int LEAST_UNCLAIMED = 200;
    /** A title with an author among this many blocks below a line makes it improbable that the line is the title. */
    private static final int RIVAL_RANGE = 12;

    private final ConversionLog log;
    private final List<TextBlock> blocks;
    /** The articles that are complete. */
    private final List<ArticleDraft> drafts = new ArrayList<>();
    /** The article that the next block belongs to, without its body; null before the first one. */
    private @Nullable ArticleDraft open;
    /** The body of the open article. */
    private final List<TextBlock> body = new ArrayList<>();
    /** Blocks before the first article, or between the end of one and the title of the next. */
    private final List<TextBlock> waiting = new ArrayList<>();

    private final ArticleStarts starts;
    /** Whether headings of a Markdown source begin all articles. */
    private final boolean marked;

    /** Whether the open article may have ended with its last block. */
    private boolean closed;
    /** The same for the block before the last one. */
    private boolean closedBefore;
    /** Whether an earlier title had its series or kicker in a quotation above it. */
    private boolean quoted;
    /** How many of the waiting blocks are known to be titles, dates or editors' notes. */
    private int checked;

    private Segmenter(ConversionLog log, List<TextBlock> blocks) {
        this.log = log;
        this.blocks = blocks;
        this.starts = new ArticleStarts(log, blocks, UnsignedTitles.find(log, blocks));
        this.marked = blocks.stream()
                .anyMatch(block -> block.is(Correction.CorrectionKind.ARTICLE) && level(block.correction()) > 0);
    }

    private static int level(@Nullable Correction correction) {
        return correction == null ? 0 : correction.level();
    }

    /** Splits the blocks of a text into articles; none if no title is found. */
    public static List<ArticleDraft> drafts(ConversionLog log, List<TextBlock> blocks) {
        return new Segmenter(log, blocks).all();
    }

    private List<ArticleDraft> all() {
        int i = 0;
        while (i < blocks.size()) {
            TitleBlock head = signsInBrackets(i) ? null : TitleBlockReader.at(log, blocks, i);
            if (head != null && begins(head, i)) {
                begin(head);
                i = head.end();
            } else {
                body(i++);
            }
        }
        if (isTop()) {
            fallBack();
        } else {
            body.addAll(waiting);
        }
        close();
        return drafts;
    }

    /** Whether no article has begun. */
    private boolean isTop() {
        return open == null;
    }

    private void open(ArticleDraft draft) {
        close();
        open = draft;
        body.addAll(draft.body());
    }

    private void close() {
        if (open != null) {
            drafts.add(open.withBody(body));
            body.clear();
        }
    }

    /** Opens an article at the first waiting line that can be a title, because none was found by its shape. */
    private void fallBack() {
        for (int i = 0; i + 1 < waiting.size(); i++) {
            if (BlockShape.isTitleLike(waiting.get(i))) {
                open(titled(waiting.get(i))
                        .plusPreamble(waiting.subList(0, i))
                        .withBody(waiting.subList(i + 1, waiting.size())));
                return;
            }
        }
    }

    private static ArticleDraft titled(TextBlock title) {
        return ArticleDraft.EMPTY.withTitles(ArticleDraft.EMPTY.titles().plusTitle(List.of(title)));
    }

    private void body(int i) {
        TextBlock block = blocks.get(i);
        boolean editorsNote = BlockShape.isEditorsNote(block.text());
        if (open == null || editorsNote && closed || !waiting.isEmpty()) {
            waiting.add(block);
            return;
        }
        body.add(block);
        closedBefore = closed;
        if (!marked) {
            splitAt(MissedTitle.find(log, open.credits().authors(), body));
        }
        closed = closes(block, i);
    }

    /** Ends the open article before the block of its body with this index, the title of the next; does nothing if it is negative. */
    private void splitAt(int title) {
        if (title >= 0) {
            List<TextBlock> own = body.subList(title, body.size());
            ArticleDraft missed = titled(own.get(0)).withBody(own.subList(1, own.size()));
            own.clear();
            open(missed);
        }
    }

    /** Whether an article may end with this block. */
    private boolean closes(TextBlock block, int i) {
        String text = block.text();
        return AuthorNotes.isNote(text)
                || EditorLines.matches(text)
                || BlockShape.hasEndMark(block)
                || text.startsWith("（") && SourceLines.matches(text)
                || closed && (Dates.matches(text) || SourceLines.matches(text) || Labels.opens(text))
                || closed && (BlockShape.isAfterword(text) || BlockShape.isRemark(text))
                || isSignature(i);
    }

    /** Whether the block signs the open article, which has no author yet. */
    private boolean isSignature(int i) {
        return open != null
                && open.credits().authors().isEmpty()
                && log.follows(Rule.SIGNATURES)
                && Signatures.is(blocks, i);
    }

    /** Whether the block signs the open article in brackets, （王炳）, and so is no line of the next title. */
    private boolean signsInBrackets(int i) {
        return !isTop() && waiting.isEmpty() && Signs.in(blocks.get(i).first(), "（(") && isSignature(i);
    }

    private boolean begins(TitleBlock head, int i) {
        if (head.certain() || marked) {
            return head.certain();
        }
        if (isTop() && !head.hasAuthor()) {
            return waiting.isEmpty() && i == 0 || laterStart(i);
        }
        return starts.at(head, i, new ArticleStarts.Before(isTop(), closed, !waiting.isEmpty()));
    }

    /** Whether the first article begins here, below blocks that are no article: no title with an author is near. */
    private boolean laterStart(int i) {
        for (; checked < waiting.size(); checked++) {
            TextBlock block = waiting.get(checked);
            if (!BlockShape.isEditorsNote(block.text())
                    && !BlockShape.isTitleLike(block)
                    && !Dates.matches(block.text())) {
                return false;
            }
        }
        for (int j = i + 1; j < Math.min(blocks.size(), i + RIVAL_RANGE); j++) {
            TitleBlock other = TitleBlockReader.at(log, blocks, j);
            if (other != null && other.hasAuthor()) {
                return false;
            }
        }
        return true;
    }

    /**
     * Opens an article of its own for a title and much text above the first sure title: its author is missing. Otherwise
     * the text would become part of the article that follows.
     */
    private void keepUnclaimed() {
        for (int i = 0; i < waiting.size(); i++) {
            if (!BlockShape.isTitleLike(waiting.get(i))) {
                continue;
            }
            List<TextBlock> rest = waiting.subList(i + 1, waiting.size());
            long paragraphs = rest.stream().filter(BlockShape::isBody).count();
            int size = rest.stream().mapToInt(TextBlock::size).sum();
            if (paragraphs < 2
                    || size < LEAST_UNCLAIMED
                    || BlockShape.isEditorsNote(rest.get(0).text())) {
                return;
            }
            log.unsure(waiting.get(i).line(), UnsureDecision.UNCLAIMED_TEXT);
            fallBack();
            waiting.clear();
            return;
        }
    }

    private void begin(TitleBlock head) {
        DraftTitles above = quotedAbove(head);
        if (isTop() && !marked) {
            keepUnclaimed();
        }
        boolean top = isTop();
        if (top
                && waiting.size() > (marked ? 0 : 1)
                && BlockShape.isTitleLike(waiting.get(0))
                && log.follows(Rule.SERIES)) {
            above = above.plusSeries(List.of(waiting.remove(0)));
        }
        open(head.addTo(log, withWaiting(head).withTitles(above), top));
        closed = false;
    }

    /** A draft with the blocks that stood before its title block. */
    private ArticleDraft withWaiting(TitleBlock head) {
        List<TextBlock> editor = new ArrayList<>();
        List<TextBlock> date = new ArrayList<>();
        List<TextBlock> preamble = new ArrayList<>();
        for (TextBlock block : waiting) {
            boolean edits = EditorLines.matches(block.text());
            boolean dated = Dates.matches(block.text()) && head.dateless();
            (edits ? editor : dated ? date : preamble).add(block);
        }
        waiting.clear();
        ArticleDraft draft = ArticleDraft.EMPTY;
        return draft.withCredits(draft.credits().plusEditor(editor))
                .plusDate(date)
                .plusPreamble(preamble);
    }

    /** Takes a series or kicker that a Markdown source quotes above a title, unless the article above may end with it. */
    private DraftTitles quotedAbove(TitleBlock head) {
        boolean apart = isTop() || !waiting.isEmpty();
        List<TextBlock> above = apart ? waiting : body;
        boolean free = apart || quoted || closedBefore;
        if (!head.certain() || !log.follows(Rule.SERIES) || !free || !QuotedKicker.ends(above)) {
            return ArticleDraft.EMPTY.titles();
        }
        quoted = true;
        return QuotedKicker.titles(log, above.remove(above.size() - 1), isTop());
    }
}
