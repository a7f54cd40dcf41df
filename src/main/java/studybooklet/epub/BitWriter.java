package studybooklet.epub;

import java.util.Arrays;

/** Bytes filled bit by bit from the low end, as RFC 1951, section 3.1.1, packs them. */
final class BitWriter {
    private byte[] bytes = new byte[1 << 14];
    private int length;
    private long pending;
    private int pendingBits;

    /**
     * Adds bits.
     *
     * @param value the bits, the first one lowest, zero above
     * @param count 0 to 32
     */
    void add(int value, int count) {
        pending |= (value & 0xFFFFFFFFL) << pendingBits;
        pendingBits += count;
        if (pendingBits >= 32) {
            room(4);
            bytes[length] = (byte) pending;
            bytes[length + 1] = (byte) (pending >>> 8);
            bytes[length + 2] = (byte) (pending >>> 16);
            bytes[length + 3] = (byte) (pending >>> 24);
            length += 4;
            pending >>>= 32;
            pendingBits -= 32;
        }
    }

    /** Fills the last byte with zeros. */
    void align() {
        while (pendingBits > 0) {
            room(1);
            bytes[length++] = (byte) pending;
            pending >>>= 8;
            pendingBits = Math.max(0, pendingBits - 8);
        }
    }

    /** What was added since the last call; aligned. */
    byte[] take() {
        align();
        byte[] taken = Arrays.copyOf(bytes, length);
        length = 0;
        return taken;
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length);
        }
    }
}
