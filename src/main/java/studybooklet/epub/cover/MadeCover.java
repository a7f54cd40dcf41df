package studybooklet.epub.cover;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * Generates the cover of a booklet without a cover image: a sun over waves (海水纹) in one colour on a light background. The
 * cover page shows the title as text. The drawing is the same for all booklets, so its pixels are a precomputed resource,
 * which a test compares with the drawing; the colour depends on the booklet.
 */
public final class MadeCover {
    /** In pixels. Shops and e-readers expect an aspect ratio of two to three. */
    public static final int WIDTH = 1600;

    public static final int HEIGHT = 2400;

    /** The number of shades from background to ink, for smooth edges; a pixel has 4 bits. */
    public static final int SHADES = 16;

    /** The name of the resource with the rows of the image in the format of {@link IndexedPng#encode}. */
    public static final String PIXELS = "made-cover.zlib";

    private static final int PAPER = 0xfaf8f3;
    private static final int[] INKS = {0x9b2c20, 0x1f4e5f, 0x3d5a3c, 0x6b3f5b, 0x8a5a1e, 0x2f3e63};

    private MadeCover() {}

    /**
     * Returns the cover as a PNG file.
     *
     * @param identifier the identifier of the booklet, which determines the colour
     */
    public static byte[] png(String identifier) {
        CRC32 crc = new CRC32();
        crc.update(identifier.getBytes(StandardCharsets.UTF_8));
        int ink = INKS[(int) (crc.getValue() % INKS.length)];
        return new IndexedPng(WIDTH, HEIGHT, palette(ink)).encode(pixels());
    }

    /** Reads the resource {@link #PIXELS}. */
    public static byte[] pixels() {
        try (InputStream in = MadeCover.class.getResourceAsStream(PIXELS)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + PIXELS);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the shades from the background colour to the ink. */
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
