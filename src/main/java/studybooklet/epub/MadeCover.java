package studybooklet.epub;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;

/**
 * The cover of a booklet that has none: a sun over waves (海水纹) beside the fold, in one ink on paper. The title stands
 * as text on the cover page. The drawing is the same for all booklets and to compute it took a tenth of a small build, so
 * its pixels are a resource, which a test holds to the drawing; the ink is the booklet's.
 */
final class MadeCover {
    /** In pixels; two to three, as shops and e-readers expect. */
    static final int WIDTH = 1600;

    static final int HEIGHT = 2400;

    /** Shades from paper to ink, so that edges are smooth; a pixel takes four bits. */
    static final int SHADES = 16;

    /** The rows of the image in the zlib format: each a zero, then two pixels a byte. */
    static final String PIXELS = "made-cover.zlib";

    private static final int PAPER = 0xfaf8f3;
    private static final int[] INKS = {0x9b2c20, 0x1f4e5f, 0x3d5a3c, 0x6b3f5b, 0x8a5a1e, 0x2f3e63};

    private MadeCover() {}

    /**
     * The cover as a PNG file.
     *
     * @param identifier the booklet's; it chooses the ink, so that booklets on a shelf differ
     */
    static byte[] png(String identifier) {
        CRC32 sum = new CRC32();
        sum.update(XhtmlPage.utf8(identifier));
        int ink = INKS[(int) (sum.getValue() % INKS.length)];
        return new IndexedPng(WIDTH, HEIGHT, palette(ink)).encode(pixels());
    }

    /** The resource {@link #PIXELS}. */
    static byte[] pixels() {
        try (InputStream in = MadeCover.class.getResourceAsStream(PIXELS)) {
            if (in == null) {
                throw new IllegalStateException("built without " + PIXELS);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int[] palette(int ink) {
        int[] palette = new int[SHADES];
        for (int shade = 0; shade < SHADES; shade++) {
            for (int shift = 0; shift <= 16; shift += 8) {
                int from = PAPER >> shift & 0xFF;
                int to = ink >> shift & 0xFF;
                palette[shade] |= (from + (to - from) * shade / (SHADES - 1)) << shift;
            }
        }
        return palette;
    }
}
