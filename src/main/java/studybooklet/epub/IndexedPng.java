package studybooklet.epub;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;

/**
 * A PNG file of at most 16 colours, four bits a pixel (PNG Specification, third edition). Written here because what the
 * JDK writes depends on the machine.
 */
final class IndexedPng {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte BITS = 4;
    private static final byte INDEXED = 3;

    private final int width;
    private final int height;
    private final int[] palette;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /**
     * @param width in pixels, even
     * @param palette colours as 0xRRGGBB, at most 16
     */
    IndexedPng(int width, int height, int[] palette) {
        if (width % 2 != 0 || palette.length > 1 << BITS) {
            throw new IllegalArgumentException("an odd width or too many colours");
        }
        this.width = width;
        this.height = height;
        this.palette = palette.clone();
    }

    /**
     * The file.
     *
     * @param pixels the rows, in the zlib format: each a zero, for no filter, then two pixels a byte
     */
    byte[] encode(byte[] pixels) {
        out.writeBytes(SIGNATURE);
        chunk("IHDR", header());
        chunk("PLTE", colours());
        chunk("IDAT", pixels);
        chunk("IEND", new byte[0]);
        return out.toByteArray();
    }

    private byte[] header() {
        return ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(BITS)
                .put(INDEXED)
                .put(new byte[3])
                .array();
    }

    private byte[] colours() {
        ByteBuffer colours = ByteBuffer.allocate(3 * palette.length);
        for (int colour : palette) {
            colours.put((byte) (colour >> 16)).put((byte) (colour >> 8)).put((byte) colour);
        }
        return colours.array();
    }

    private void chunk(String type, byte[] content) {
        byte[] name = XhtmlPage.utf8(type);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(content);
        out.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        out.writeBytes(name);
        out.writeBytes(content);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }
}
