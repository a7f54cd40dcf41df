package studybooklet.text.model;

import org.jspecify.annotations.Nullable;

/**
 * A line of the text that is not blank, without the white space around it.
 *
 * @param start offset of its first character that is not white space
 * @param end offset after its last one
 * @param indent columns of white space before it: 2 for a full-width space, 4 for a tab, else 1
 * @param width columns it takes from {@code start} to {@code end}: 2 for a wide character, else 1
 * @param gap blank lines before it
 * @param breaks whether a rule or a page's edge stood before it
 * @param correction what a person decided about it, or null
 * @param sign {@literal >} for a line of a quotation, - for a point of a list, a space for any other
 */
public record TextLine(
        int start,
        int end,
        int indent,
        int width,
        int gap,
        boolean breaks,
        @Nullable Correction correction,
        char sign) {
    /** Columns from the left edge to the line's end. */
    public int reach() {
        return indent + width;
    }

    public TextLine withGap(int other, boolean otherBreaks) {
        return new TextLine(start, end, indent, width, other, otherBreaks, correction, sign);
    }

    public TextLine withWidth(int otherIndent, int otherWidth) {
        return new TextLine(start, end, otherIndent, otherWidth, gap, breaks, correction, sign);
    }

    public TextLine withSign(char other) {
        return new TextLine(start, end, indent, width, gap, breaks, correction, other);
    }

    public boolean is(Correction.CorrectionKind kind) {
        return correction != null && correction.kind() == kind;
    }
}
