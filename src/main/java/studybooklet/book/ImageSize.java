package studybooklet.book;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/**
 * An image's natural size in CSS pixels.
 *
 * @param width 0 where the file does not say
 * @param height 0 where the file does not say
 */
record ImageSize(int width, int height) {
    static final ImageSize UNKNOWN = new ImageSize(0, 0);

    /** Of a JPEG, PNG or GIF, from its header; null where the header is cut short or wrong. */
    static @Nullable ImageSize ofRaster(ImageFormat format, byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        return switch (format) {
            case PNG -> png(in);
            case GIF -> gif(in);
            case JPEG -> jpeg(in);
            case SVG -> throw new IllegalArgumentException("no raster image");
        };
    }

    private static @Nullable ImageSize of(int width, int height) {
        return width > 0 && height > 0 ? new ImageSize(width, height) : null;
    }

    /** ISO/IEC 15948, 11.2.2: IHDR comes first; its width and height follow length and name. */
    private static @Nullable ImageSize png(ByteBuffer in) {
        boolean header = in.limit() >= 24 && in.getInt(12) == 0x49484452;
        return header ? of(in.getInt(16), in.getInt(20)) : null;
    }

    /** GIF89a, section 18: the logical screen descriptor follows the six bytes of the signature. */
    private static @Nullable ImageSize gif(ByteBuffer in) {
        in.order(ByteOrder.LITTLE_ENDIAN);
        return in.limit() >= 10 ? of(in.getShort(6) & 0xFFFF, in.getShort(8) & 0xFFFF) : null;
    }

    /** ITU-T T.81, B.2.2: the start of frame, found by walking from marker to marker. */
    private static @Nullable ImageSize jpeg(ByteBuffer in) {
        int at = 2;
        while (at + 9 <= in.limit() && (in.get(at) & 0xFF) == 0xFF) {
            int marker = in.get(at + 1) & 0xFF;
            if (marker == 0xFF) {
                at++; // a fill byte
            } else if (marker == 0x01 || (marker >= 0xD0 && marker <= 0xD7)) {
                at += 2; // a marker without a segment
            } else if (isStartOfFrame(marker)) {
                return of(in.getShort(at + 7) & 0xFFFF, in.getShort(at + 5) & 0xFFFF);
            } else {
                at += 2 + (in.getShort(at + 2) & 0xFFFF);
            }
        }
        return null;
    }

    /** SOF0 to SOF15, of which three codes mean something else: DHT, JPG, DAC. */
    private static boolean isStartOfFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }
}
