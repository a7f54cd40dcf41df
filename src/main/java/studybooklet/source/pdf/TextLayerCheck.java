package studybooklet.source.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;
import studybooklet.source.pdf.glyph.GlyphPage;

/** Judges whether the text that a PDF holds can be the text that it shows. */
final class TextLayerCheck {
    /** A page that an image covers by this share or more is a picture of a page. */
    private static final double PICTURE = .5;
    /** A picture of a page with fewer characters has no text layer that could be read. */
    private static final int MIN_CHARACTERS = 60;
    /** Judging shares of characters needs so many. */
    private static final int MIN_SAMPLE = 20;

    private static final double MIN_LETTERS = .4;
    private static final double MAX_UNKNOWN = .2;

    /**
     * What was found.
     *
     * @param refusal why the document cannot be read; null if it can
     * @param badPages positions of pages whose text is probably not what they show
     */
    record Verdict(@Nullable String refusal, List<Integer> badPages) {
        Verdict {
            badPages = List.copyOf(badPages);
        }
    }

    private TextLayerCheck() {}

    /** Judges all pages of a document; at least one. */
    static Verdict of(List<GlyphPage> pages) {
        boolean text = pages.stream().anyMatch(page -> !page.glyphs().isEmpty());
        boolean images = pages.stream().anyMatch(page -> page.imageShare() > 0);
        boolean unmapped = pages.stream().anyMatch(page -> page.unmapped() > 0);
        if (!text && !unmapped) {
            return new Verdict(
                    images ? "the file has pictures of text and no text" : "the file has no text", List.of());
        }
        List<Integer> bad = pages.stream()
                .filter(TextLayerCheck::lies)
                .map(GlyphPage::number)
                .toList();
        long shown = pages.stream().filter(page -> !isBlank(page)).count();
        return 2 * bad.size() > shown
                ? new Verdict(
                        "the file shows text but does not hold it: its text layer is not the text of the pages", bad)
                : new Verdict(null, bad);
    }

    private static boolean isBlank(GlyphPage page) {
        return page.glyphs().isEmpty() && page.unmapped() == 0 && page.imageShare() < PICTURE;
    }

    private static boolean lies(GlyphPage page) {
        int characters = page.glyphs().size();
        if (page.imageShare() >= PICTURE && characters < MIN_CHARACTERS) {
            return true;
        }
        if (characters + page.unmapped() < MIN_SAMPLE) {
            return false;
        }
        long unknown = page.unmapped()
                + page.glyphs().stream()
                        .filter(glyph -> isUnknown(glyph.text().codePointAt(0)))
                        .count();
        long letters = page.glyphs().stream()
                .filter(glyph -> Character.isLetterOrDigit(glyph.text().codePointAt(0)))
                .count();
        long leaders = page.glyphs().stream()
                .filter(glyph -> ".…·".contains(glyph.text()))
                .count();
        boolean dots = leaders > .9 * characters;
        return dots
                || unknown > MAX_UNKNOWN * (characters + page.unmapped())
                || letters < MIN_LETTERS * (characters - leaders);
    }

    private static boolean isUnknown(int codePoint) {
        int type = Character.getType(codePoint);
        return codePoint == 0xFFFD
                || type == Character.PRIVATE_USE
                || type == Character.UNASSIGNED
                || type == Character.CONTROL
                || type == Character.SURROGATE;
    }
}
