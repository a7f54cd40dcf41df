package studybooklet.source.pdf.glyph;

import java.util.List;

/**
 * What a page shows.
 *
 * @param number the page's position in the file, from 1
 * @param width its width in points
 * @param height its height in points
 * @param glyphs its visible characters that run in the page's main direction, in the order of the file
 * @param rotated the text that runs in other directions; may be empty
 * @param unmapped how many glyphs have no character
 * @param imageShare the share of the page that images cover, from 0 to 1
 */
public record GlyphPage(
        int number, double width, double height, List<Glyph> glyphs, String rotated, int unmapped, double imageShare) {
    public GlyphPage {
        glyphs = List.copyOf(glyphs);
    }

    /** The place of the page in words. */
    public String place() {
        return "page " + number;
    }
}
