package studybooklet.text.article;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studybooklet.text.model.ArticleDraft;
import studybooklet.text.model.DraftTitles;
import studybooklet.text.model.Rule;
import studybooklet.text.model.TextBlock;
import studybooklet.text.names.AuthorNotes;
import studybooklet.text.names.EditorLines;
import studybooklet.text.names.Labels;
import studybooklet.text.names.NameWords;
import studybooklet.text.names.Names;
import studybooklet.text.names.Signatures;
import studybooklet.text.report.ConversionLog;
import studybooklet.text.report.UnsureDecision;
import studybooklet.text.signs.Dates;
import studybooklet.text.signs.Signs;

/** Blocks to articles: finds where each article begins and gives it its blocks. */
public final class Segmenter {
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

    /** Characters below a title that are too many for an editors' note. */
    private static final int LEAST_UNCLAIMED = 200;

    private final BitSet unsigned;

    private boolean closed;
    /** Whether the article might have ended before its last block. */
    private boolean closedBefore;
    /** Whether a title had its series or kicker in a quotation above it. */
    private boolean quoted;
    /** How many of the blocks that wait are known to be titles, dates or editors' notes. */
    private int looked;

    private Segmenter(ConversionLog log, List<TextBlock> blocks) {
        this.log = log;
        this.blocks = blocks;
        this.unsigned = UnsignedTitles.find(log, blocks);
    }

    public static List<ArticleDraft> drafts(ConversionLog log, List<TextBlock> blocks) {
        return new Segmenter(log, blocks).all();
    }

    private List<ArticleDraft> all() {
        int i = 0;
        while (i < blocks.size()) {
            TitleBlock head = signsInBrackets(i) ? null : TitleBlock.at(log, blocks, i);
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

    /** No article was found by its shape: the first short line followed by running text is a title. */
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
        splitAt(MissedTitle.find(log, open.credits().authors(), body));
        closed = closes(block, i);
    }

    /** Ends the open article before the block of its body with this index, which is the title of the next; negative: nowhere. */
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
                || closed && BlockShape.isAfterword(text)
                || isSignature(i);
    }

    /** A line of names after running text, where the article has no author yet. */
    private boolean isSignature(int i) {
        return open != null
                && open.credits().authors().isEmpty()
                && log.follows(Rule.SIGNATURES)
                && Signatures.is(blocks, i);
    }

    /** What a colon announces, and a name below another, is a list and no title. */
    private boolean isListed(int i) {
        String above = blocks.get(i - 1).text();
        return Signs.in(above.charAt(above.length() - 1), "：:")
                || isName(above) && isName(blocks.get(i).text());
    }

    /** 本报通讯员　王炳　摄 below a sentence: who took the picture is no title of what follows. */
    private boolean isCredit(int i) {
        String text = blocks.get(i).text();
        NameWords.Word word = NameWords.at(text, 0);
        boolean role =
                word != null && word.kind() == NameWords.NameWordKind.ROLE || text.endsWith("摄") || text.endsWith("供图");
        Names names = role && blocks.get(i - 1).endsSentence() ? Names.parse(text) : null;
        return names != null && names.sure() && names.extra();
    }

    private static boolean isName(String text) {
        Names names = Names.parse(text);
        return names != null && names.sure() && !names.office();
    }

    /** （王炳） below the text of an article without an author is no line of the next title. */
    private boolean signsInBrackets(int i) {
        return !isTop() && waiting.isEmpty() && Signs.in(blocks.get(i).first(), "（(") && isSignature(i);
    }

    private boolean begins(TitleBlock head, int i) {
        TextBlock first = blocks.get(i);
        if (head.certain()) {
            return true;
        }
        boolean top = isTop();
        if (!top && !closed && waiting.isEmpty() && isListed(i)) {
            return false;
        }
        if (!top && waiting.isEmpty() && isCredit(i)) {
            return false;
        }
        if (head.hasAuthor()) {
            boolean apart = top || closed || first.breaks() || !waiting.isEmpty();
            if (!head.sureAuthor() && !apart) {
                log.unsure(first.line(), UnsureDecision.UNLIKELY_AUTHOR);
            }
            return head.sureAuthor() || apart;
        }
        if (top) {
            return waiting.isEmpty() && i == 0 || laterStart(i);
        }
        boolean news = head.end() < blocks.size()
                && BlockShape.opensWithDateline(blocks.get(head.end()).text());
        boolean picture = BlockShape.isPictureHead(first) && head.end() == i + 1;
        if (closed && log.follows(Rule.TITLE_AFTER_NOTE) || news || picture || opensLetter(head, first)) {
            return true;
        }
        if (unsigned.get(i)) {
            log.unsure(first.line(), UnsureDecision.UNSIGNED_TITLE);
            return true;
        }
        if (first.breaks()) {
            log.unsure(first.line(), UnsureDecision.TITLE_WITHOUT_AUTHOR);
        }
        return false;
    }

    /** A salutation below a line that is no signature: of two letters, the second may be the answer to the first. */
    private static boolean opensLetter(TitleBlock head, TextBlock first) {
        return head.opensLetter() && Names.parse(first.text()) == null;
    }

    /** Before the first article stands something that is none: take the first title that has no rival. */
    private boolean laterStart(int i) {
        for (; looked < waiting.size(); looked++) {
            TextBlock block = waiting.get(looked);
            if (!BlockShape.isEditorsNote(block.text())
                    && !BlockShape.isTitleLike(block)
                    && !Dates.matches(block.text())) {
                return false;
            }
        }
        for (int j = i + 1; j < Math.min(blocks.size(), i + 12); j++) {
            TitleBlock other = TitleBlock.at(log, blocks, j);
            if (other != null && other.hasAuthor()) {
                return false;
            }
        }
        return true;
    }

    /**
     * A line that can be a title and much text below it, before the first title that is sure, are an article of their own
     * whose author is missing, and no part of the one that follows.
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
        if (isTop()) {
            keepUnclaimed();
        }
        boolean top = isTop();
        if (top && waiting.size() > 1 && BlockShape.isTitleLike(waiting.get(0)) && log.follows(Rule.SERIES)) {
            above = above.plusSeries(List.of(waiting.remove(0)));
        }
        open(head.addTo(withWaiting(head).withTitles(above), top));
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

    /** What a Markdown source quotes above a title belongs to it, unless the article before may end with it. */
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
