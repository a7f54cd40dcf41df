package studybooklet.book.images;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/**
 * The intrinsic size of an image in CSS pixels.
 *
 * @param width the width; 0 if unknown
 * @param height the height; 0 if unknown
 */
record ImageSize(int width, int height) {
    static final ImageSize UNKNOWN = new ImageSize(0, 0);

    /** Reads the size from the header of a JPEG, PNG or GIF file; returns null if the header is damaged. */
    static @Nullable ImageSize ofRaster(ImageFormat format, byte[] bytes) {
        ByteBuffer header = ByteBuffer.wrap(bytes);
        return switch (format) {
            case PNG -> png(header);
            case GIF -> gif(header);
            case JPEG -> jpeg(header);
            case SVG -> throw new IllegalArgumentException("not a raster image");
        };
    }

    private static @Nullable ImageSize of(int width, int height) {
        return width > 0 && height > 0 ? new ImageSize(width, height) : null;
    }

    /** ISO/IEC 15948, section 11.2.2: the first chunk is IHDR; width and height follow its length and type. */
    private static @Nullable ImageSize png(ByteBuffer in) {
        boolean hasHeader = in.limit() >= 24 && in.getInt(12) == 0x49484452;
        return hasHeader ? of(in.getInt(16), in.getInt(20)) : null;
    }

    /** GIF89a, section 18: the logical screen descriptor follows the 6-byte signature. */
    private static @Nullable ImageSize gif(ByteBuffer in) {
        in.order(ByteOrder.LITTLE_ENDIAN);
        return in.limit() >= 10 ? of(in.getShort(6) & 0xFFFF, in.getShort(8) & 0xFFFF) : null;
    }

    /** ITU-T T.81, section B.2.2: the start-of-frame segment holds the size; the others are skipped. */
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

    /** SOF0 to SOF15 are 0xC0 to 0xCF except DHT (0xC4), JPG (0xC8) and DAC (0xCC). */
    private static boolean isStartOfFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }
}
