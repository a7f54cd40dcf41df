package studybooklet.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph, heading, title line or the like: stretches of the source that are read as one text. Where two stretches
 * meet, a space stands only between two narrow characters, because Chinese is written without spaces.
 */
final class Block {
    /** What a block is where its place in the text says more than its words. */
    enum Role {
        /** Nothing special. */
        PROSE,
        /** A point of a list. */
        ITEM,
        /** A quotation set apart. */
        QUOTE,
        /** The first line of a verse. */
        VERSE,
        /** A further line of the same verse. */
        VERSE_NEXT,
        /** An endnote. */
        ENDNOTE
    }

    private final Source source;
    private final List<Run> runs;
    /** For each run the index in the text at which it begins. */
    private final int[] indexes;

    private final String text;
    private final int size;
    private final int indent;
    private final int gap;
    private final boolean breaks;
    private final @Nullable Correction correction;
    private final Role role;
    private final boolean counted;

    Block(Source source, List<Run> runs, int indent, int gap, boolean breaks, @Nullable Correction correction) {
        this.source = source;
        this.runs = List.copyOf(runs);
        this.indexes = new int[runs.size()];
        this.text = join();
        this.size = (int) text.chars().filter(c -> !Signs.isSpace((char) c)).count();
        this.indent = indent;
        this.gap = gap;
        this.breaks = breaks;
        this.correction = correction;
        this.role = Role.PROSE;
        this.counted = false;
    }

    /** The same block in another role, or with another mark before it. */
    private Block(Block same, @Nullable Correction correction, Role role, boolean counted) {
        this.source = same.source;
        this.runs = same.runs;
        this.indexes = same.indexes;
        this.text = same.text;
        this.size = same.size;
        this.indent = same.indent;
        this.gap = same.gap;
        this.breaks = same.breaks;
        this.correction = correction;
        this.role = role;
        this.counted = counted;
    }

    /** Joins the runs, and fills in {@link #indexes}. */
    private String join() {
        if (runs.size() == 1) {
            return source.text(runs.get(0));
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < indexes.length; i++) {
            Run run = runs.get(i);
            if (i > 0 && spaceBetween(source.at(runs.get(i - 1).end() - 1), source.at(run.start()))) {
                out.append(' ');
            }
            indexes[i] = out.length();
            out.append(source.text(), run.start(), run.end());
        }
        return out.toString();
    }

    /** Whether joining puts a space between the two characters: only where one foreign word ends and another begins. */
    static boolean spaceBetween(char left, char right) {
        boolean ends = Signs.isAsciiLetter(left) || Signs.in(left, ".,;:!?)");
        return ends && Signs.isAsciiLetter(right);
    }

    Source source() {
        return source;
    }

    List<Run> runs() {
        return runs;
    }

    /** Columns of white space before the first line. */
    int indent() {
        return indent;
    }

    /** Blank lines before it. */
    int gap() {
        return gap;
    }

    /** Whether a rule or a page's edge stood before it. */
    boolean breaks() {
        return breaks;
    }

    @Nullable
    Correction correction() {
        return correction;
    }

    Role role() {
        return role;
    }

    /** The same block in another role. */
    Block as(Role other) {
        return new Block(this, correction, other, counted);
    }

    /** The same block with what a mark before it says. */
    Block as(Correction.Kind kind) {
        return new Block(this, new Correction(kind, 0), role, counted);
    }

    /** The same block, whose number before a numeral counts: 二、三条经验 below 一、…. */
    Block asCounted() {
        return new Block(this, correction, role, true);
    }

    /** Whether it has a number that only the other headings tell. */
    boolean isCounted() {
        return counted;
    }

    /** The number at its head; null if there is none. */
    @Nullable
    Numbering numbering() {
        return counted ? Numbering.beforeNumeral(text) : Numbering.parse(text);
    }

    /** The same block of other stretches. */
    Block of(List<Run> others) {
        Block block = new Block(source, others, indent, gap, breaks, correction);
        return new Block(block, correction, role, counted);
    }

    boolean is(Correction.Kind kind) {
        return correction != null && correction.kind() == kind;
    }

    /** The text, joined. Never empty. */
    String text() {
        return text;
    }

    /** Characters that are not white space. */
    int size() {
        return size;
    }

    char first() {
        return text.charAt(0);
    }

    char last() {
        return text.charAt(text.length() - 1);
    }

    int start() {
        return runs.get(0).start();
    }

    /** The line, from 1, on which it begins. */
    int line() {
        return source.lineAt(start());
    }

    /** The source offset of a character of {@link #text()}; of a joining space, that of the character after it. */
    int offsetAt(int index) {
        int found = Arrays.binarySearch(indexes, index);
        int i = found >= 0 ? found : -found - 2;
        int offset = runs.get(i).start() + index - indexes[i];
        boolean joint = offset >= runs.get(i).end() && i + 1 < runs.size();
        return joint ? runs.get(i + 1).start() : offset;
    }

    /** The part from one index of {@link #text()} to another, without white space at its ends; null if nothing is left. */
    @Nullable
    Block part(int from, int to) {
        int a = from;
        int b = Math.min(to, text.length());
        while (a < b && Signs.isSpace(text.charAt(a))) {
            a++;
        }
        while (b > a && Signs.isSpace(text.charAt(b - 1))) {
            b--;
        }
        if (a >= b) {
            return null;
        }
        return a == 0 && b == text.length() ? this : cut(offsetAt(a), offsetAt(b - 1) + 1, a == 0);
    }

    private Block cut(int from, int to, boolean head) {
        List<Run> kept = new ArrayList<>();
        for (Run run : runs) {
            int a = Math.max(run.start(), from);
            int b = Math.min(run.end(), to);
            if (a < b) {
                kept.add(new Run(a, b));
            }
        }
        Block part =
                new Block(source, kept, head ? indent : 0, head ? gap : 0, head && breaks, head ? correction : null);
        boolean same = role == Role.PROSE && !(head && counted);
        return same ? part : new Block(part, part.correction, role, head && counted);
    }

    boolean endsSentence() {
        return Signs.endsSentence(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
