package studybooklet.epub.cover;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * Writes a PNG file with a palette of at most 16 colours and 4 bits per pixel (PNG Specification, third edition). The JDK's
 * encoder is not used, because its output depends on the machine.
 */
public final class IndexedPng {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte BIT_DEPTH = 4;
    private static final byte INDEXED_COLOUR = 3;

    private final int width;
    private final int height;
    private final int[] palette;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /**
     * @param width in pixels, even
     * @param height in pixels
     * @param palette at most 16 colours as 0xRRGGBB
     */
    public IndexedPng(int width, int height, int[] palette) {
        if (width % 2 != 0 || palette.length > 1 << BIT_DEPTH) {
            throw new IllegalArgumentException("an odd width or too many colours");
        }
        this.width = width;
        this.height = height;
        this.palette = palette.clone();
    }

    /**
     * Returns the file.
     *
     * @param pixels the rows compressed in zlib format; a row is a zero (filter type None) and a byte for every two pixels
     */
    public byte[] encode(byte[] pixels) {
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
                .put(BIT_DEPTH)
                .put(INDEXED_COLOUR)
                .put(new byte[3]) // compression, filter and interlace method
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
        byte[] name = type.getBytes(StandardCharsets.UTF_8);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(content);
        out.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        out.writeBytes(name);
        out.writeBytes(content);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }
}
