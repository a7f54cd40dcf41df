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
        room(32);
        put(value, count);
    }

    /** As {@link #add}, where there is {@link #room}. */
    void put(int value, int count) {
        pending |= (value & 0xFFFFFFFFL) << pendingBits;
        pendingBits += count;
        if (pendingBits >= 32) {
            int word = (int) pending;
            byte[] to = bytes;
            int at = length;
            to[at] = (byte) word;
            to[at + 1] = (byte) (word >>> 8);
            to[at + 2] = (byte) (word >>> 16);
            to[at + 3] = (byte) (word >>> 24);
            length = at + 4;
            pending >>>= 32;
            pendingBits -= 32;
        }
    }

    /**
     * Adds the words of some bytes, where there is {@link #room}.
     *
     * @param codes for each byte its word, the first bit lowest, and above 16 bits its length
     */
    void addAll(byte[] from, int start, int count, int[] codes) {
        byte[] to = bytes;
        int at = length;
        long word = pending;
        int bits = pendingBits;
        int end = start + count;
        for (int i = start; i < end; i++) {
            int code = codes[from[i] & 0xFF];
            word |= (long) (code & 0xFFFF) << bits;
            bits += code >>> 16;
            if (bits >= 32) {
                int low = (int) word;
                to[at] = (byte) low;
                to[at + 1] = (byte) (low >>> 8);
                to[at + 2] = (byte) (low >>> 16);
                to[at + 3] = (byte) (low >>> 24);
                at += 4;
                word >>>= 32;
                bits -= 32;
            }
        }
        length = at;
        pending = word;
        pendingBits = bits;
    }

    /** Fills the last byte with zeros. */
    void align() {
        while (pendingBits > 0) {
            room(8);
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

    /** Makes room for so many bits. */
    void room(long bits) {
        int most = length + Math.toIntExact(bits / 8) + 8;
        if (most > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(most, 2 * bytes.length));
        }
    }
}
