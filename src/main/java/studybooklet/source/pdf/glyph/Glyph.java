package studybooklet.source.pdf.glyph;

/**
 * A visible character, or several that one glyph stands for.
 *
 * @param text its characters; not blank
 * @param left its left edge
 * @param right its right edge, not left of {@code left}
 * @param baseline the y of its baseline
 * @param size its font size, positive
 * @param bold whether it is set in a bold font
 * @param raised whether it is a superscript
 * @param spaced whether a space character precedes it
 */
public record Glyph(
        String text,
        double left,
        double right,
        double baseline,
        double size,
        boolean bold,
        boolean raised,
        boolean spaced) {
    public Glyph {
        if (text.isBlank() || !(size > 0) || !(right >= left)) {
            throw new IllegalArgumentException("no glyph: " + text);
        }
    }

    /** The same glyph as a superscript. */
    public Glyph asRaised() {
        return new Glyph(text, left, right, baseline, size, bold, true, spaced);
    }

    /** Whether it is a Chinese character or sign, which needs no space beside it. */
    public boolean wide() {
        return text.codePointAt(0) >= 0x2E80;
    }
}
