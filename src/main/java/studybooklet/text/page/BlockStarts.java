package studybooklet.text.page;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studybooklet.text.model.Correction;
import studybooklet.text.model.TextLine;
import studybooklet.text.names.AuthorNotes;
import studybooklet.text.names.BlockOpenings;
import studybooklet.text.names.Dialogue;
import studybooklet.text.names.EditorLines;
import studybooklet.text.names.Labels;
import studybooklet.text.names.Names;
import studybooklet.text.signs.Bullets;
import studybooklet.text.signs.Numbering;
import studybooklet.text.signs.Numbering.NumberKind;
import studybooklet.text.signs.Signs;

/**
 * Decides whether a line of a wrapped text starts a block because of what it says or what stands before it: labels, points
 * of a list, notes, author and editor lines, turns of a dialogue, and whatever follows a numbered heading.
 */
final class BlockStarts {
    /** A longer line with a number is a sentence. */
    private static final int LONGEST_HEADING = 48;
    /** An author note in brackets takes at most so many lines. */
    private static final int LONGEST_NOTE_LINES = 8;
    /** Columns of the longest line of names: four names with their offices. */
    private static final int WIDEST_NAMES = 80;
    /** Names alone below a title that fills its line. */
    private static final int LONGEST_NAMES_BELOW_TITLE = 20;
    /** A title takes at most so many lines. */
    private static final int MOST_TITLE_LINES = 2;
    /** The longest name of a speaker, with its colon. */
    private static final int LONGEST_SPEAKER = 8;
    /** Who takes so many turns is a speaker; one colon may be anything. */
    private static final int LEAST_TURNS = 2;

    /** The head of a news item: 本报某县6月24日电. */
    private static final Pattern DATELINE = Pattern.compile("[^，。、；：？！“”《》]{3,30}?[\\d一二三四五六七八九十]日[电讯]");

    /** The notations of numbers that do not count the points within a sentence. */
    private static final Set<NumberKind> COUNTED_ON =
            EnumSet.of(NumberKind.HAN, NumberKind.HAN_BRACKETS, NumberKind.ARABIC);

    private final Layout layout;
    private final List<TextLine> lines;
    private final BitSet notes;
    private final BitSet counted;
    private final Map<String, Integer> turns;

    BlockStarts(Layout layout, List<TextLine> lines) {
        this.layout = layout;
        this.lines = List.copyOf(lines);
        this.notes = NoteLines.find(lines);
        this.counted = CountedHeads.find(layout, lines);
        this.turns = turns(lines);
    }

    /** A new block whose first line has this index. */
    OpenBlock open(int i) {
        return new OpenBlock(lines.get(i), counted.get(i), notes.get(i));
    }

    /** Whether the line starts a block whatever stands before it. */
    boolean startsAnywhere(int i, String text) {
        TextLine line = lines.get(i);
        return line.sign() != TextLine.Sign.NONE
                || lines.get(i - 1).is(Correction.CorrectionKind.ARTICLE)
                || Labels.opens(text) && !closesNote(lines.get(i - 1), text)
                || Bullets.opens(text)
                || notes.get(i)
                || counted.get(i);
    }

    /** Whether the text is the rest of an author note that opens on the line before: （作者 / 单位：某校）. */
    static boolean closesNote(TextLine left, String text) {
        String before = left.text();
        int open = Math.max(before.lastIndexOf('（'), before.lastIndexOf('('));
        return open >= 0
                && !Signs.containsAny(before.substring(open), "）)")
                && AuthorNotes.isNote(before.substring(open) + text);
    }

    /** Whether the line starts a block after these lines. */
    boolean starts(OpenBlock before, int i, String text) {
        TextLine left = lines.get(i - 1);
        return EditorLines.matches(text)
                || DATELINE.matcher(text).lookingAt()
                || isAuthorLine(i, text)
                || opensNote(left, text)
                || endsHeading(before, left, text)
                || endsNote(before, left)
                || isNameBelowTitle(before, lines.get(i), text)
                || BlockOpenings.isOption(text) && !Signs.in(left.last(), "，、")
                || countsOn(before, left, text)
                || startsTurn(left, text);
    }

    /** Whether the line holds the names of people and nothing else. */
    boolean isNames(TextLine line) {
        return line.width() <= WIDEST_NAMES && isSure(Names.parse(Joiner.text(line)));
    }

    private static boolean isSure(@Nullable Names names) {
        return names != null && (names.sure() || names.office());
    }

    /** Whether the line holds only names, above an indented line: the last line of a paragraph would end a sentence. */
    private boolean isAuthorLine(int i, String text) {
        if (!layout.indented() || i + 1 >= lines.size()) {
            return false;
        }
        TextLine next = lines.get(i + 1);
        return (layout.isIndented(next) || next.gap() > 0) && isSure(Names.parse(text));
    }

    /** Whether an author note in brackets follows a sentence or an entry of a bibliography. */
    private static boolean opensNote(TextLine left, String text) {
        return (left.endsSentence() || left.last() == '.') && AuthorNotes.opensInBrackets(text);
    }

    /**
     * Whether the block so far is a numbered heading: one line that is wider than the measure, or on which the next word
     * would have had room.
     */
    private boolean endsHeading(OpenBlock before, TextLine left, String next) {
        if (before.size() != 1 || left.length() > LONGEST_HEADING) {
            return false;
        }
        String text = Joiner.text(left);
        Numbering number = before.isCounted() ? Numbering.beforeNumeral(text) : Numbering.parse(text);
        boolean open = text.lastIndexOf('（') > text.lastIndexOf('）');
        boolean heading = number != null
                && !open
                && number.kind() != Numbering.NumberKind.CIRCLE
                && number.length() < text.length()
                && !Signs.in(text.charAt(text.length() - 1), "，、；：,;:" + Signs.NEVER_LAST)
                && !Signs.containsAny(text, "。；")
                && !Joiner.belongsToLineBefore(next);
        return heading
                && !layout.isFullInCharacters(left)
                && (left.reach() > layout.measure() + 1 || layout.hadRoomFor(left, firstUnit(next)));
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

    /** Whether the block so far ends with an author note in brackets: a title may follow. */
    private static boolean endsNote(OpenBlock before, TextLine left) {
        if (!Signs.in(left.last(), "）)】］]")) {
            return false;
        }
        String text = before.lastLines(LONGEST_NOTE_LINES);
        return AuthorNotes.trailing(text) > 0 || AuthorNotes.isNote(text);
    }

    /** Whether the line is short and holds only names, below a title that fills its line. */
    private boolean isNameBelowTitle(OpenBlock before, TextLine line, String text) {
        boolean shortLine = text.length() <= LONGEST_NAMES_BELOW_TITLE && line.width() * 2 < layout.measure();
        Names names = shortLine && before.size() <= MOST_TITLE_LINES ? Names.parse(text) : null;
        return names != null && names.sure();
    }

    /**
     * Whether the line has the number after the one that the block begins with, and is no part of its sentence, or any number
     * below an answer to choose from: the next question of a test.
     */
    private static boolean countsOn(OpenBlock before, TextLine left, String text) {
        Numbering number = Numbering.parse(text);
        if (number == null) {
            return false;
        }
        String head = Joiner.text(before.first());
        Numbering last = Numbering.parse(head);
        return BlockOpenings.isOption(head)
                || last != null
                        && COUNTED_ON.contains(number.kind())
                        && number.kind() == last.kind()
                        && number.value() == last.value() + 1
                        && !Signs.in(left.last(), "，、；：");
    }

    /** Whether the line starts a turn of a known speaker, after a whole sentence. */
    private boolean startsTurn(TextLine left, String text) {
        String speaker = Dialogue.speaker(text);
        return !speaker.isEmpty() && turns.getOrDefault(speaker, 0) >= LEAST_TURNS && left.endsSentence();
    }

    /** How many turns each speaker of a dialogue has, not counting lines in mid-sentence. */
    private static Map<String, Integer> turns(List<TextLine> lines) {
        Map<String, Integer> found = new HashMap<>();
        for (int i = 1; i < lines.size(); i++) {
            String speaker = Dialogue.speaker(lines.get(i).head(LONGEST_SPEAKER));
            if (!speaker.isEmpty() && lines.get(i - 1).endsSentence()) {
                found.merge(speaker, 1, Integer::sum);
            }
        }
        return found;
    }
}
