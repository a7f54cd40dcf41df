package studybooklet.text;

import java.util.ArrayList;
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

    /** Of a longer text the block keeps its own copy; the source keeps those of the blocks read last. */
    private static final int LONG = 4096;

    private final Source source;
    private final int start;
    private final int end;
    /** Where there are several runs: start, end and place in the joined text of each; null where there is one. */
    private final int @Nullable [] pieces;

    private final @Nullable Correction correction;
    private final Role role;
    private final boolean counted;
    private final int size;
    private final char indent;
    private final char gap;
    private final boolean breaks;
    private @Nullable String longText;

    Block(Source source, List<Run> runs, int indent, int gap, boolean breaks, @Nullable Correction correction) {
        this.source = source;
        this.start = runs.get(0).start();
        this.end = runs.get(runs.size() - 1).end();
        this.pieces = runs.size() == 1 ? null : pieces(source, runs);
        this.indent = (char) Math.min(indent, Character.MAX_VALUE);
        this.gap = (char) Math.min(gap, Character.MAX_VALUE);
        this.breaks = breaks;
        this.correction = correction;
        this.role = Role.PROSE;
        this.counted = false;
        this.size = size(source, runs);
    }

    /** The same block in another role, or with another mark before it. */
    private Block(Block same, @Nullable Correction correction, Role role, boolean counted) {
        this.source = same.source;
        this.start = same.start;
        this.end = same.end;
        this.pieces = same.pieces;
        this.indent = same.indent;
        this.gap = same.gap;
        this.breaks = same.breaks;
        this.size = same.size;
        this.longText = same.longText;
        this.correction = correction;
        this.role = role;
        this.counted = counted;
    }

    private static int[] pieces(Source source, List<Run> runs) {
        int[] pieces = new int[3 * runs.size()];
        int at = 0;
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            boolean space = i > 0 && spaceBetween(source.at(runs.get(i - 1).end() - 1), source.at(run.start()));
            at += space ? 1 : 0;
            pieces[3 * i] = run.start();
            pieces[3 * i + 1] = run.end();
            pieces[3 * i + 2] = at;
            at += run.length();
        }
        return pieces;
    }

    private static int size(Source source, List<Run> runs) {
        int size = 0;
        for (Run run : runs) {
            for (int i = run.start(); i < run.end(); i++) {
                size += Signs.isSpace(source.at(i)) ? 0 : 1;
            }
        }
        return size;
    }

    private String join() {
        if (pieces == null) {
            return source.text().substring(start, end);
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < pieces.length; i += 3) {
            if (out.length() < pieces[i + 2]) {
                out.append(' ');
            }
            out.append(source.text(), pieces[i], pieces[i + 1]);
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
        if (pieces == null) {
            return List.of(new Run(start, end));
        }
        List<Run> runs = new ArrayList<>(pieces.length / 3);
        for (int i = 0; i < pieces.length; i += 3) {
            runs.add(new Run(pieces[i], pieces[i + 1]));
        }
        return runs;
    }

    /** How many stretches of the source it is made of. */
    int runCount() {
        return pieces == null ? 1 : pieces.length / 3;
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
        return counted ? Numbering.beforeNumeral(text()) : Numbering.parse(text());
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
        if (longText != null) {
            return longText;
        }
        if (end - start <= LONG) {
            return source.recent(this, this::join);
        }
        longText = join();
        return longText;
    }

    /** Characters that are not white space. */
    int size() {
        return size;
    }

    char first() {
        return source.at(start);
    }

    char last() {
        return source.at(end - 1);
    }

    int start() {
        return start;
    }

    /** The line, from 1, on which it begins. */
    int line() {
        return source.lineAt(start());
    }

    /** The source offset of a character of {@link #text()}; of a joining space, that of the character after it. */
    int offsetAt(int index) {
        if (pieces == null) {
            return start + index;
        }
        int low = 0;
        int high = pieces.length / 3 - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (pieces[3 * middle + 2] <= index) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        int within = index - pieces[3 * low + 2];
        boolean joint = pieces[3 * low] + within >= pieces[3 * low + 1] && 3 * low + 3 < pieces.length;
        return joint ? pieces[3 * low + 3] : pieces[3 * low] + within;
    }

    /** The part from one index of {@link #text()} to another, without white space at its ends; null if nothing is left. */
    @Nullable
    Block part(int from, int to) {
        String text = text();
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
        for (Run run : runs()) {
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
        return Signs.endsSentence(text());
    }

    @Override
    public String toString() {
        return text();
    }
}
