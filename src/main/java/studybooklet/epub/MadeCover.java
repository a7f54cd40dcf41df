package studybooklet.epub;

import java.util.zip.CRC32;

/**
 * The cover of a booklet that has none: a sun over waves (海水纹) beside the fold, in one ink on paper. It is computed
 * point by point, without a font and without the drawing classes of the JDK, whose results differ between machines. The
 * title stands as text on the cover page.
 */
final class MadeCover {
    /** In pixels; two to three, as shops and e-readers expect. */
    static final int WIDTH = 1600;

    static final int HEIGHT = 2400;

    /** Shades from paper to ink, so that edges are smooth; a pixel takes four bits. */
    private static final int SHADES = 16;

    private static final int PAPER = 0xfaf8f3;
    private static final int[] INKS = {0x9b2c20, 0x1f4e5f, 0x3d5a3c, 0x6b3f5b, 0x8a5a1e, 0x2f3e63};

    private static final int FOLD = 132;
    private static final int FOLD_LINE = 164;
    private static final int SUN_X = 1110;
    private static final int SUN_Y = 760;
    private static final int SUN_RADIUS = 250;
    private static final int SHORE = 1500;
    private static final int WAVE = 160;
    private static final int WAVE_LINE = 9;

    private final byte[] tile = new byte[2 * WAVE * WAVE];

    private MadeCover() {
        for (int y = 0; y < WAVE; y++) {
            for (int x = 0; x < 2 * WAVE; x++) {
                tile[y * 2 * WAVE + x] = wave(x, y);
            }
        }
    }

    /**
     * The cover as a PNG file.
     *
     * @param identifier the booklet's; it chooses the ink, so that booklets on a shelf differ
     */
    static byte[] png(String identifier) {
        CRC32 sum = new CRC32();
        sum.update(Page.utf8(identifier));
        int ink = INKS[(int) (sum.getValue() % INKS.length)];
        return new IndexedPng(WIDTH, HEIGHT, palette(ink)).encode(new MadeCover()::shade);
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

    private int shade(int x, int y) {
        if (x < FOLD || x >= FOLD_LINE && x < FOLD_LINE + 6) {
            return SHADES - 1;
        }
        if (x < FOLD_LINE) {
            return 0;
        }
        if (y >= SHORE) {
            return tile[(y - SHORE) % WAVE * 2 * WAVE + (x - FOLD_LINE) % (2 * WAVE)];
        }
        if (Math.abs(y - SUN_Y) > SUN_RADIUS + 1) {
            return 0;
        }
        return covered(SUN_RADIUS - Math.hypot(x - SUN_X, y - SUN_Y) + 0.5);
    }

    /**
     * The shade at a point of the pattern, which repeats every two radii across and every radius down. Each row of
     * circles covers the one above; rows stand half a radius apart, every other one moved by a radius.
     */
    private static byte wave(int x, int y) {
        for (int row = 4; row >= 0; row--) {
            int centreY = row * WAVE / 2;
            int shift = row % 2 == 0 ? 0 : WAVE;
            for (int centreX = shift - 2 * WAVE; centreX <= 4 * WAVE; centreX += 2 * WAVE) {
                double distance = Math.hypot(x - centreX, y - centreY);
                if (distance <= WAVE && centreY - WAVE <= y) {
                    return (byte) rings(distance);
                }
            }
        }
        return 0;
    }

    private static int rings(double distance) {
        int shade = 0;
        for (int ring = 1; ring <= 4; ring++) {
            double fromLine = Math.abs(distance - (ring * WAVE / 4.0 - WAVE_LINE / 2.0));
            shade = Math.max(shade, covered(WAVE_LINE / 2.0 - fromLine + 0.5));
        }
        return shade;
    }

    /** @param share how much of the pixel is inked, from 0 to 1; beyond means none or all */
    private static int covered(double share) {
        return (int) Math.round(Math.min(1, Math.max(0, share)) * (SHADES - 1));
    }
}
