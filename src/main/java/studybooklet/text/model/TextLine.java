package studybooklet.text.model;

import org.jspecify.annotations.Nullable;
import studybooklet.text.signs.Signs;

/**
 * A non-blank line of the source, without the white space around it. Rules read {@link #text()}, which is in simplified
 * characters; {@link #original()} is the line as printed. Offsets and lengths count UTF-16 units.
 *
 * @param source the text that contains the line
 * @param start offset of the first character that is not white space
 * @param end offset after the last one; greater than {@code start}
 * @param indent columns of white space before the line: 2 for a full-width space, 4 for a tab, else 1
 * @param width columns from {@code start} to {@code end}: 2 for a wide character, else 1
 * @param gap number of blank lines before the line
 * @param breaks whether a rule or a page break precedes the line
 * @param correction the mark of an editor above the line, or null
 * @param sign the Markdown construct that the line belongs to
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
        Sign sign) {
    /** The Markdown construct that a line was recognised as. */
    public enum Sign {
        /** No construct. */
        NONE,
        /** A title underlined with =. */
        TITLE,
        /** A heading underlined with -. */
        HEADING,
        /** A line of a quotation. */
        QUOTE,
        /** A list item. */
        ITEM,
        /** The first line of a structure that is copied verbatim, for example a table. */
        VERBATIM,
        /** A further line of the block of the line before it. */
        CONTINUATION
    }

    /** Characters at the end of a line that decide whether a sentence ends: its mark, closing marks, a note mark. */
    private static final int LONGEST_END = 6;

    /** The line in simplified characters, for rules. Never empty. */
    public String text() {
        return source.text().substring(start, end);
    }

    /** The line as printed, for results; as long as {@link #text()}. */
    public String original() {
        return source.original().substring(start, end);
    }

    /** The first {@code most} characters of the text, or all of it if it is shorter. */
    public String head(int most) {
        return source.text().substring(start, Math.min(end, start + most));
    }

    /** Whether the line ends with a sentence mark, apart from closing marks behind it. */
    public boolean endsSentence() {
        return Signs.endsSentence(source.text().substring(Math.max(start, end - LONGEST_END), end));
    }

    /** The first character of the text. */
    public char first() {
        return source.at(start);
    }

    /** The last character of the text. */
    public char last() {
        return source.at(end - 1);
    }

    /** Length of the text in UTF-16 units. */
    public int length() {
        return end - start;
    }

    /** The span of the source. */
    public Span span() {
        return new Span(start, end);
    }

    /** The line number in the source, from 1. */
    public int line() {
        return source.lineAt(start);
    }

    /** Columns from the left margin to the end of the line. */
    public int reach() {
        return indent + width;
    }

    /** A copy with other bounds, which must not be empty. */
    public TextLine withBounds(int otherStart, int otherEnd) {
        return new TextLine(source, otherStart, otherEnd, indent, width, gap, breaks, correction, sign);
    }

    /** A copy with another number of blank lines, and another break, before it. */
    public TextLine withGap(int other, boolean otherBreaks) {
        return new TextLine(source, start, end, indent, width, other, otherBreaks, correction, sign);
    }

    /** A copy with another indent and width, in columns. */
    public TextLine withWidth(int otherIndent, int otherWidth) {
        return new TextLine(source, start, end, otherIndent, otherWidth, gap, breaks, correction, sign);
    }

    /** A copy with a correction of this kind. */
    public TextLine withCorrection(Correction.CorrectionKind kind) {
        return new TextLine(source, start, end, indent, width, gap, breaks, new Correction(kind, 0), sign);
    }

    /** A copy that belongs to another Markdown construct. */
    public TextLine withSign(Sign other) {
        return new TextLine(source, start, end, indent, width, gap, breaks, correction, other);
    }

    /** Whether an editor's mark of this kind stands above the line. */
    public boolean is(Correction.CorrectionKind kind) {
        return correction != null && correction.kind() == kind;
    }
}
