package studybooklet.text.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studybooklet.text.signs.Numbering;
import studybooklet.text.signs.Signs;

/**
 * A paragraph, heading or title line: a list of spans of the source that are joined to one text. Immutable. A space is
 * inserted where two spans meet only if a Latin word ends and another begins there, because Chinese is written without
 * spaces. Rules read {@link #text()}, which is in simplified characters; {@link #original()} is the block as printed and has
 * the same length. Indexes and lengths count UTF-16 units.
 */
public final class TextBlock {
    /** What a block is, as far as its layout or its signs tell. */
    public enum Role {
        /** A paragraph, or anything else that no sign marks. */
        PROSE,
        /** A list item. */
        ITEM,
        /** A block quotation. */
        QUOTE,
        /** The first line of a stanza. */
        VERSE,
        /** A further line of the same stanza. */
        VERSE_NEXT,
        /** An endnote. */
        ENDNOTE,
        /** A structure of a Markdown source that is copied verbatim, for example a table. */
        VERBATIM
    }

    private final SourceText source;
    private final List<Span> spans;
    /** For each span, the index in the text at which it begins. */
    private final int[] indexes;

    private final String text;
    private final int size;
    private final int indent;
    private final int gap;
    private final boolean breaks;
    private final @Nullable Correction correction;
    private final Role role;
    private final boolean counted;

    /**
     * A block of prose.
     *
     * @param spans at least one, in the order of the source
     * @param indent columns of white space before the first line
     * @param gap number of blank lines before the block
     * @param breaks whether a rule or a page break precedes the block
     * @param correction the editor's mark above the block, or null
     */
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

    /** A copy with another role or correction. */
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

    /** Joins the spans and fills {@link #indexes}. */
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

    /** Whether a space is inserted between two joined characters: only where one Latin word ends and another begins. */
    public static boolean spaceBetween(char left, char right) {
        boolean ends = Signs.isAsciiLetter(left) || Signs.in(left, ".,;:!?)");
        return ends && Signs.isAsciiLetter(right);
    }

    /** The text that contains the block. */
    public SourceText source() {
        return source;
    }

    /** The spans, in the order of the source; at least one. */
    public List<Span> spans() {
        return spans;
    }

    /** Columns of white space before the first line. */
    public int indent() {
        return indent;
    }

    /** Number of blank lines before the block. */
    public int gap() {
        return gap;
    }

    /** Whether a rule or a page break precedes the block. */
    public boolean breaks() {
        return breaks;
    }

    /** The editor's mark above the block, or null. */
    @Nullable
    public Correction correction() {
        return correction;
    }

    /** What the block is. */
    public Role role() {
        return role;
    }

    /** A copy with another role. */
    public TextBlock as(Role other) {
        return new TextBlock(this, correction, other, counted);
    }

    /** A copy with a correction of this kind. */
    public TextBlock as(Correction.CorrectionKind kind) {
        return new TextBlock(this, new Correction(kind, 0), role, counted);
    }

    /** A copy whose leading number counts although a numeral follows it: 二、三条经验, below 一、…. */
    public TextBlock asCounted() {
        return new TextBlock(this, correction, role, true);
    }

    /** Whether the leading number counts only because other headings number on to it. */
    public boolean isCounted() {
        return counted;
    }

    /** The leading number, or null. */
    @Nullable
    public Numbering numbering() {
        return counted ? Numbering.beforeNumeral(text) : Numbering.parse(text);
    }

    /** A copy with other spans. */
    public TextBlock of(List<Span> others) {
        TextBlock block = new TextBlock(source, others, indent, gap, breaks, correction);
        return new TextBlock(block, correction, role, counted);
    }

    /** Whether an editor's mark of this kind stands above the block. */
    public boolean is(Correction.CorrectionKind kind) {
        return correction != null && correction.kind() == kind;
    }

    /** The joined text in simplified characters, for rules. Never empty. */
    public String text() {
        return text;
    }

    /** The joined text as printed, for results; as long as {@link #text()}. */
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

    /** The character of {@link #text()} at an index. */
    public char at(int index) {
        return text.charAt(index);
    }

    /** Number of characters that are not white space. */
    public int size() {
        return size;
    }

    /** The first character of {@link #text()}. */
    public char first() {
        return text.charAt(0);
    }

    /** The last character of {@link #text()}. */
    public char last() {
        return text.charAt(text.length() - 1);
    }

    /** Offset of the first character in the source. */
    public int start() {
        return spans.get(0).start();
    }

    /** The number, from 1, of the line on which the block begins. */
    public int line() {
        return source.lineAt(start());
    }

    /** The source offset of the character at an index of {@link #text()}; for an inserted space, that of the next character. */
    public int offsetAt(int index) {
        int found = Arrays.binarySearch(indexes, index);
        int i = found >= 0 ? found : -found - 2;
        int offset = spans.get(i).start() + index - indexes[i];
        boolean joint = offset >= spans.get(i).end() && i + 1 < spans.size();
        return joint ? spans.get(i + 1).start() : offset;
    }

    /** The block between two indexes of {@link #text()}, without white space at its ends; null if nothing is left. */
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

    /** Whether the text ends with a sentence mark, apart from closing marks behind it. */
    public boolean endsSentence() {
        return Signs.endsSentence(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
