package studybooklet.epub.cover;

import static studybooklet.epub.cover.MadeCover.HEIGHT;
import static studybooklet.epub.cover.MadeCover.SHADES;
import static studybooklet.epub.cover.MadeCover.WIDTH;

/**
 * Draws the made cover point by point, without a font and without the drawing classes of the JDK, whose results differ
 * between machines.
 */
final class CoverDrawing {
    private static final int FOLD = 132;
    private static final int FOLD_LINE = 164;
    private static final int SUN_X = 1110;
    private static final int SUN_Y = 760;
    private static final int SUN_RADIUS = 250;
    private static final int SHORE = 1500;
    private static final int WAVE = 160;
    private static final int WAVE_LINE = 9;

    private final byte[] tile = new byte[2 * WAVE * WAVE];

    CoverDrawing() {
        for (int y = 0; y < WAVE; y++) {
            for (int x = 0; x < 2 * WAVE; x++) {
                tile[y * 2 * WAVE + x] = wave(x, y);
            }
        }
    }

    /** The rows of the image as PNG wants them: each begins with a zero, for no filter, and has two pixels a byte. */
    byte[] rows() {
        byte[] rows = new byte[HEIGHT * (1 + WIDTH / 2)];
        int at = 0;
        for (int y = 0; y < HEIGHT; y++) {
            at++;
            for (int x = 0; x < WIDTH; x += 2) {
                rows[at++] = (byte) (shade(x, y) << 4 | shade(x + 1, y));
            }
        }
        return rows;
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
