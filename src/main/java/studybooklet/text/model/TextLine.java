package studybooklet.text.model;

import org.jspecify.annotations.Nullable;
import studybooklet.text.signs.Signs;

/**
 * A line of the text that is not blank, without the white space around it. Its text is that of the simplified copy;
 * {@link #original()} is as printed.
 *
 * @param source the text that it is a line of
 * @param start offset of its first character that is not white space
 * @param end offset after its last one; greater than {@code start}
 * @param indent columns of white space before it: 2 for a full-width space, 4 for a tab, else 1
 * @param width columns it takes from {@code start} to {@code end}: 2 for a wide character, else 1
 * @param gap blank lines before it
 * @param breaks whether a rule or a page's edge stood before it
 * @param correction what a person decided about it, or null
 * @param sign {@literal >} for a line of a quotation, - for a point of a list, {@link #VERBATIM} or {@link #CONTINUES}, a
 *     space for any other
 */
public record TextLine(
        SourceText source,
        int start,
        int end,
        int indent,
        int width,
        int gap,
        boolean breaks,
        @Nullable Correction correction,
        char sign) {
    /** The sign of the first line of a Markdown structure that is copied as it stands. */
    public static final char VERBATIM = 'v';
    /** The sign of a line that belongs to the block of the line before it. */
    public static final char CONTINUES = '+';

    /** A sentence mark with the closing marks, the note's mark or the end mark behind it. */
    private static final int LONGEST_END = 6;

    /** The text in simplified characters, for rules. Never empty. */
    public String text() {
        return source.text().substring(start, end);
    }

    /** The text as printed, for results. */
    public String original() {
        return source.original().substring(start, end);
    }

    /** The first characters of the text, at most so many. */
    public String head(int most) {
        return source.text().substring(start, Math.min(end, start + most));
    }

    /** Whether it ends a sentence. */
    public boolean endsSentence() {
        return Signs.endsSentence(source.text().substring(Math.max(start, end - LONGEST_END), end));
    }

    public char first() {
        return source.at(start);
    }

    public char last() {
        return source.at(end - 1);
    }

    /** Length of the text in UTF-16 units. */
    public int length() {
        return end - start;
    }

    /** Where it stands in the source. */
    public Span span() {
        return new Span(start, end);
    }

    /** The number, from 1, of the line of the source on which it begins. */
    public int line() {
        return source.lineAt(start);
    }

    /** Columns from the left edge to the line's end. */
    public int reach() {
        return indent + width;
    }

    /** The same line of another range of the source. */
    public TextLine withBounds(int otherStart, int otherEnd) {
        return new TextLine(source, otherStart, otherEnd, indent, width, gap, breaks, correction, sign);
    }

    public TextLine withGap(int other, boolean otherBreaks) {
        return new TextLine(source, start, end, indent, width, other, otherBreaks, correction, sign);
    }

    public TextLine withWidth(int otherIndent, int otherWidth) {
        return new TextLine(source, start, end, otherIndent, otherWidth, gap, breaks, correction, sign);
    }

    /** The same line with a decision about it. */
    public TextLine withCorrection(Correction.CorrectionKind kind) {
        return new TextLine(source, start, end, indent, width, gap, breaks, new Correction(kind, 0), sign);
    }

    public TextLine withSign(char other) {
        return new TextLine(source, start, end, indent, width, gap, breaks, correction, other);
    }

    public boolean is(Correction.CorrectionKind kind) {
        return correction != null && correction.kind() == kind;
    }
}
