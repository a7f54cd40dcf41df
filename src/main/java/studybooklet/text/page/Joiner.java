package studybooklet.text.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import studybooklet.text.model.Correction;
import studybooklet.text.model.Rule;
import studybooklet.text.model.SourceText;
import studybooklet.text.model.Span;
import studybooklet.text.model.TextBlock;
import studybooklet.text.model.TextLine;
import studybooklet.text.names.AuthorNotes;
import studybooklet.text.names.BlockOpenings;
import studybooklet.text.names.Dialogue;
import studybooklet.text.names.EditorLines;
import studybooklet.text.names.Labels;
import studybooklet.text.names.Names;
import studybooklet.text.report.ConversionLog;
import studybooklet.text.report.UnsureDecision;
import studybooklet.text.signs.Bullets;
import studybooklet.text.signs.Numbering;
import studybooklet.text.signs.Signs;

/**
 * Lines to blocks. In a wrapped text a line goes on in the next one only if it is full and the next one neither begins a
 * paragraph nor is a heading, note or label; in any other text each line is a block. A person's mark decides before all.
 */
public final class Joiner {
    private static final int LONGEST_HEADING = 48;
    /** Lines that a note in brackets may take. */
    private static final int LONGEST_NOTE = 8;

    private final ConversionLog log;
    private final SourceText source;
    private final Layout layout;
    private final List<TextLine> lines;
    private final List<TextBlock> blocks = new ArrayList<>();
    private final List<Span> open = new ArrayList<>();
    private final BitSet notes;
    private final BitSet counted;
    private final Map<String, Integer> speakers;
    private @Nullable TextLine head;
    /** Whether the open block begins with a number before a numeral. */
    private boolean headCounts;
    /** Whether the open block is a note: its type is smaller, so its lines may reach beyond the measure. */
    private boolean inNote;

    private Joiner(ConversionLog log, Layout layout, List<TextLine> lines) {
        this.log = log;
        this.source = log.source();
        this.layout = layout;
        this.lines = lines;
        this.notes = NoteLines.find(lines);
        this.counted = CountedHeads.find(layout, lines);
        this.speakers = speakers();
    }

    /** The blocks of a text, in order. */
    public static List<TextBlock> blocks(ConversionLog log, List<TextLine> lines) {
        Joiner joiner = new Joiner(log, Layout.of(lines), lines);
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0 && !joiner.continues(i)) {
                joiner.close();
            }
            joiner.add(i);
        }
        joiner.close();
        return joiner.blocks;
    }

    private void add(int i) {
        TextLine line = lines.get(i);
        if (head == null) {
            head = line;
            inNote = notes.get(i);
            headCounts = counted.get(i);
        }
        open.add(line.span());
    }

    private void close() {
        if (head != null) {
            TextBlock block = new TextBlock(source, open, head.indent(), head.gap(), head.breaks(), head.correction());
            block = headCounts ? block.asCounted() : block;
            blocks.add(
                    head.sign() == '>'
                            ? block.as(TextBlock.Role.QUOTE)
                            : head.sign() == '-' ? block.as(TextBlock.Role.ITEM) : block);
            head = null;
            open.clear();
        }
    }

    private boolean continues(int i) {
        TextLine left = lines.get(i - 1);
        TextLine right = lines.get(i);
        if (right.correction() != null) {
            return right.is(Correction.CorrectionKind.JOIN);
        }
        if (!layout.wrapped() || right.gap() > 0 || right.breaks() || !log.follows(Rule.WRAPPED_LINES)) {
            return false;
        }
        String text = text(right);
        if (right.sign() != ' '
                || left.is(Correction.CorrectionKind.ARTICLE)
                || Labels.opens(text)
                || Bullets.opens(text)) {
            return false;
        }
        if (notes.get(i) || counted.get(i)) {
            return false;
        }
        if (inNote && left.reach() > layout.measure() && !left.endsSentence()) {
            return true;
        }
        if (EditorLines.matches(text)
                || isAuthorLine(i, text)
                || opensNote(left, text)
                || endsHeading(left, text)
                || endsNote(left)
                || isName(right, text)
                || speaks(left, text)) {
            return false;
        }
        if (layout.indented() && layout.isIndented(right) && !opensLow(text)) {
            return !isNames(left) && continuesQuotation(left, right);
        }
        if (!layout.isFull(left) && !brokeBeforeWord(left, text)) {
            return opensLow(text) || runsOn(left, right, text);
        }
        return !left.endsSentence() || continuesAfterSentence(left, right, text);
    }

    /** An author note in brackets below a sentence or an entry of a bibliography. */
    private boolean opensNote(TextLine left, String text) {
        boolean ended = left.endsSentence() || left.last() == '.';
        return ended && AuthorNotes.opensInBrackets(text);
    }

    private boolean isNames(TextLine line) {
        Names names = line.width() <= 80 ? Names.parse(text(line)) : null;
        return names != null && (names.sure() || names.office());
    }

    /** Names alone before an indented line: a paragraph's last line would end a sentence. */
    private boolean isAuthorLine(int i, String text) {
        if (!layout.indented() || i + 1 >= lines.size()) {
            return false;
        }
        TextLine next = lines.get(i + 1);
        Names names = layout.isIndented(next) || next.gap() > 0 ? Names.parse(text) : null;
        return names != null && (names.sure() || names.office());
    }

    /** Both lines stand further in than the text: in a quotation the first line stands furthest. */
    private boolean continuesQuotation(TextLine left, TextLine right) {
        boolean second = open.size() == 1 && right.indent() < left.indent();
        boolean later = open.size() > 1 && right.indent() == left.indent();
        return (second || later) && left.reach() >= layout.measure() - 10 && left.width() * 2 > layout.measure();
    }

    /**
     * The left line is a numbered heading, alone so far (where paragraphs are indented, only an indented line follows one): it is wider than the measure, or what follows would have had room on
     * it, or is indented.
     */
    private boolean endsHeading(TextLine left, String next) {
        if (open.size() != 1 || left.length() > LONGEST_HEADING) {
            return false;
        }
        String text = text(left);
        Numbering number = headCounts ? Numbering.beforeNumeral(text) : Numbering.parse(text);
        boolean heading = number != null
                && number.kind() != Numbering.NumberKind.CIRCLE
                && number.length() < text.length()
                && !Signs.in(text.charAt(text.length() - 1), "，、；：,;:" + Signs.NEVER_LAST)
                && !Signs.containsAny(text, "。；")
                && !opensLow(next);
        return heading && (left.reach() > layout.measure() + 1 || layout.hadRoomFor(left, firstUnit(next)));
    }

    /** Columns of what cannot be parted at the head of a line: a character with the marks that cling to it, or a word. */
    private static int firstUnit(String text) {
        int at = 0;
        while (at < text.length() && Signs.in(text.charAt(at), Signs.NEVER_LAST)) {
            at++;
        }
        int word = at;
        while (word < text.length() && !Signs.isWide(text.charAt(word)) && !Signs.isSpace(text.charAt(word))) {
            word++;
        }
        int end = Math.max(word, Math.min(text.length(), at + 1));
        while (end < text.length() && Signs.in(text.charAt(end), Signs.NEVER_FIRST)) {
            end++;
        }
        int columns = 0;
        for (int i = 0; i < end; i++) {
            columns += Signs.isWide(text.charAt(i)) ? 2 : 1;
        }
        return columns;
    }

    /** An author note in brackets that a full line closes: a title may follow. */
    private boolean endsNote(TextLine left) {
        if (!Signs.in(left.last(), "）)】］]")) {
            return false;
        }
        StringBuilder text = new StringBuilder();
        for (Span span : open.subList(Math.max(0, open.size() - LONGEST_NOTE), open.size())) {
            text.append(source.text(span));
        }
        return AuthorNotes.trailing(text.toString()) > 0 || AuthorNotes.isNote(text.toString());
    }

    /** A short line of names and nothing else stands below a title that fills its line. */
    private boolean isName(TextLine right, String text) {
        boolean shortLine = text.length() <= 20 && right.width() * 2 < layout.measure();
        Names names = shortLine && open.size() <= 2 ? Names.parse(text) : null;
        return names != null && names.sure();
    }

    /** Somebody who speaks more than once in the text begins to speak, after a whole sentence. */
    private boolean speaks(TextLine left, String text) {
        String speaker = Dialogue.speaker(text);
        return !speaker.isEmpty() && speakers.getOrDefault(speaker, 0) >= 2 && left.endsSentence();
    }

    /** How often each speaker of a dialogue begins a line, not counting lines in mid-sentence. */
    private Map<String, Integer> speakers() {
        Map<String, Integer> found = new HashMap<>();
        for (int i = 1; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            String text = line.head(8);
            String speaker = Dialogue.speaker(text);
            if (!speaker.isEmpty() && lines.get(i - 1).endsSentence()) {
                found.merge(speaker, 1, Integer::sum);
            }
        }
        return found;
    }

    /** A line that begins with a mark that cannot begin a line belongs to what stands before. */
    private static boolean opensLow(String text) {
        return Signs.in(text.charAt(0), Signs.NEVER_FIRST);
    }

    /**
     * An indented paragraph stops in mid-sentence, though not at the measure, or near the measure, and the next line is
     * running text without an indent.
     */
    private boolean runsOn(TextLine left, TextLine right, String text) {
        boolean paragraph =
                layout.indented() && head != null && layout.isIndented(head) && left.reach() * 2 >= layout.measure();
        boolean stands = !layout.isFull(right) && !Signs.endsSentence(text);
        boolean near = left.reach() * 10 >= layout.measure() * 9 && right.indent() <= layout.base();
        return paragraph
                && !stands
                && (near || !left.endsSentence())
                && !Signs.in(left.last(), "：:；;")
                && !BlockOpenings.opensBlock(text);
    }

    /** A line ends early where the number or foreign word that follows would not have fitted. */
    private boolean brokeBeforeWord(TextLine left, String next) {
        int word = 0;
        while (word < next.length() && !Signs.isWide(next.charAt(word)) && !Signs.isSpace(next.charAt(word))) {
            word++;
        }
        boolean opening = Signs.in(next.charAt(0), Signs.NEVER_LAST);
        int needs = word > 0 ? word : opening ? 4 : 0;
        return needs > 0 && left.reach() >= layout.measure() / 2 && !layout.hadRoomFor(left, needs);
    }

    /** The left line is full and ends a sentence: does the right one go on with the paragraph? */
    private boolean continuesAfterSentence(TextLine left, TextLine right, String text) {
        boolean sentence = Signs.endsSentence(text);
        boolean stands = !layout.isFull(right) && !sentence;
        if (stands || BlockOpenings.opensBlock(text)) {
            return false;
        }
        if (layout.indented()) {
            return true;
        }
        int first = Signs.in(text.charAt(0), Signs.NEVER_LAST) ? 4 : Signs.isWide(text.charAt(0)) ? 2 : 1;
        if (layout.hadRoomFor(left, first) || BlockOpenings.opensPoint(text)) {
            return false;
        }
        log.unsure(right.line(), UnsureDecision.FULL_LINE);
        return true;
    }

    private String text(TextLine line) {
        return line.head(200);
    }
}
