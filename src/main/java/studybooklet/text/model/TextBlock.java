package studybooklet.text.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studybooklet.text.signs.Numbering;
import studybooklet.text.signs.Signs;

/**
 * A paragraph, heading, title line or the like: spans of the source that are read as one text. Where two spans meet, a space
 * stands only between two narrow characters, because Chinese is written without spaces. {@link #text()}, which rules look at,
 * is in simplified characters; {@link #original()} is as printed and has the same length.
 */
public final class TextBlock {
    /** What a block is where its place in the text says more than its words. */
    public enum Role {
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
        ENDNOTE,
        /** A structure of a Markdown source that is copied as it stands. */
        VERBATIM
    }

    private final SourceText source;
    private final List<Span> spans;
    /** For each span the index in the text at which it begins. */
    private final int[] indexes;

    private final String text;
    private final int size;
    private final int indent;
    private final int gap;
    private final boolean breaks;
    private final @Nullable Correction correction;
    private final Role role;
    private final boolean counted;

    public TextBlock(
            SourceText source, List<Span> spans, int indent, int gap, boolean breaks, @Nullable Correction correction) {
        this.source = source;
        this.spans = List.copyOf(spans);
        this.indexes = new int[spans.size()];
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
    private TextBlock(TextBlock same, @Nullable Correction correction, Role role, boolean counted) {
        this.source = same.source;
        this.spans = same.spans;
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

    /** Joins the spans and fills in {@link #indexes}. */
    private String join() {
        if (spans.size() == 1) {
            return source.text(spans.get(0));
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < indexes.length; i++) {
            Span span = spans.get(i);
            if (i > 0 && spaceBetween(source.at(spans.get(i - 1).end() - 1), source.at(span.start()))) {
                out.append(' ');
            }
            indexes[i] = out.length();
            out.append(source.text(), span.start(), span.end());
        }
        return out.toString();
    }

    /** Whether joining puts a space between the two characters: only where one foreign word ends and another begins. */
    public static boolean spaceBetween(char left, char right) {
        boolean ends = Signs.isAsciiLetter(left) || Signs.in(left, ".,;:!?)");
        return ends && Signs.isAsciiLetter(right);
    }

    public SourceText source() {
        return source;
    }

    public List<Span> spans() {
        return spans;
    }

    /** Columns of white space before the first line. */
    public int indent() {
        return indent;
    }

    /** Blank lines before it. */
    public int gap() {
        return gap;
    }

    /** Whether a rule or a page's edge stood before it. */
    public boolean breaks() {
        return breaks;
    }

    @Nullable
    public Correction correction() {
        return correction;
    }

    public Role role() {
        return role;
    }

    /** The same block in another role. */
    public TextBlock as(Role other) {
        return new TextBlock(this, correction, other, counted);
    }

    /** The same block with what a mark before it says. */
    public TextBlock as(Correction.CorrectionKind kind) {
        return new TextBlock(this, new Correction(kind, 0), role, counted);
    }

    /** The same block, whose number before a numeral counts: 二、三条经验 below 一、…. */
    public TextBlock asCounted() {
        return new TextBlock(this, correction, role, true);
    }

    /** Whether it has a number that only the other headings tell. */
    public boolean isCounted() {
        return counted;
    }

    /** The number at its head; null if there is none. */
    @Nullable
    public Numbering numbering() {
        return counted ? Numbering.beforeNumeral(text) : Numbering.parse(text);
    }

    /** The same block of other spans. */
    public TextBlock of(List<Span> others) {
        TextBlock block = new TextBlock(source, others, indent, gap, breaks, correction);
        return new TextBlock(block, correction, role, counted);
    }

    public boolean is(Correction.CorrectionKind kind) {
        return correction != null && correction.kind() == kind;
    }

    /** The spans joined, in simplified characters, for rules. Never empty. */
    public String text() {
        return text;
    }

    /** The spans joined, as printed, for results; as long as {@link #text()}. */
    public String original() {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < spans.size(); i++) {
            if (out.length() < indexes[i]) {
                out.append(' ');
            }
            out.append(source.original(spans.get(i)));
        }
        return out.toString();
    }

    public char at(int index) {
        return text.charAt(index);
    }

    /** Characters that are not white space. */
    public int size() {
        return size;
    }

    public char first() {
        return text.charAt(0);
    }

    public char last() {
        return text.charAt(text.length() - 1);
    }

    public int start() {
        return spans.get(0).start();
    }

    /** The line, from 1, on which it begins. */
    public int line() {
        return source.lineAt(start());
    }

    /** The source offset of a character of {@link #text()}; of a joining space, that of the character after it. */
    public int offsetAt(int index) {
        int found = Arrays.binarySearch(indexes, index);
        int i = found >= 0 ? found : -found - 2;
        int offset = spans.get(i).start() + index - indexes[i];
        boolean joint = offset >= spans.get(i).end() && i + 1 < spans.size();
        return joint ? spans.get(i + 1).start() : offset;
    }

    /** The part from one index of {@link #text()} to another, without white space at its ends; null if nothing is left. */
    @Nullable
    public TextBlock part(int from, int to) {
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

    private TextBlock cut(int from, int to, boolean head) {
        List<Span> kept = new ArrayList<>();
        for (Span span : spans) {
            int a = Math.max(span.start(), from);
            int b = Math.min(span.end(), to);
            if (a < b) {
                kept.add(new Span(a, b));
            }
        }
        TextBlock part = new TextBlock(
                source, kept, head ? indent : 0, head ? gap : 0, head && breaks, head ? correction : null);
        boolean same = role == Role.PROSE && !(head && counted);
        return same ? part : new TextBlock(part, part.correction, role, head && counted);
    }

    public boolean endsSentence() {
        return Signs.endsSentence(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
