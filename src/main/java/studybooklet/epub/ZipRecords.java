package studybooklet.epub;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The records of a zip file as they grow: numbers with their low byte first (PKWARE's APPNOTE, section 4.3). */
final class ZipRecords {
    private byte[] bytes;
    private int length;

    /** @param room that it will likely need */
    ZipRecords(int room) {
        bytes = new byte[room];
    }

    /** Adds a number of two bytes. */
    ZipRecords two(int number) {
        room(2);
        byte[] to = bytes;
        int at = length;
        to[at] = (byte) number;
        to[at + 1] = (byte) (number >>> 8);
        length = at + 2;
        return this;
    }

    /** Adds a number of four bytes. */
    ZipRecords four(int number) {
        return two(number).two(number >>> 16);
    }

    /** Adds a name of ASCII. */
    ZipRecords name(String name) {
        byte[] ascii = name.getBytes(StandardCharsets.US_ASCII);
        room(ascii.length);
        System.arraycopy(ascii, 0, bytes, length, ascii.length);
        length += ascii.length;
        return this;
    }

    int length() {
        return length;
    }

    /** The bytes, {@link #length} of them; not to be changed. */
    byte[] bytes() {
        return bytes;
    }

    /** Begins anew. */
    ZipRecords clear() {
        length = 0;
        return this;
    }

    private void room(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, 2 * bytes.length));
        }
    }
}
