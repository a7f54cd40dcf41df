package studybooklet.check;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Checks the first entry of an EPUB: its media type, uncompressed, at a fixed offset (EPUB OCF 3.3, section 4.2). */
final class ZipStart {
    private static final byte[] NAME = "mimetype".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] TYPE = "application/epub+zip".getBytes(StandardCharsets.US_ASCII);
    private static final int LOCAL_FILE_HEADER = 0x04034b50;
    private static final int HEADER_LENGTH = 30;

    private ZipStart() {}

    /** Whether the ZIP file starts with the stored entry {@code mimetype}, without an extra field. */
    static boolean isEpub(byte[] zip) {
        if (zip.length < HEADER_LENGTH + NAME.length + TYPE.length) {
            return false;
        }
        ByteBuffer header = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        boolean stored = header.getShort(8) == 0;
        boolean named = header.getShort(26) == NAME.length && header.getShort(28) == 0;
        int nameEnd = HEADER_LENGTH + NAME.length;
        return header.getInt(0) == LOCAL_FILE_HEADER
                && stored
                && named
                && Arrays.equals(Arrays.copyOfRange(zip, HEADER_LENGTH, nameEnd), NAME)
                && Arrays.equals(Arrays.copyOfRange(zip, nameEnd, nameEnd + TYPE.length), TYPE);
    }
}
