package studybooklet.epub;

import java.util.Arrays;

/**
 * Compression (RFC 1951) that gives the same bytes on every machine: the JDK's deflater is the machine's zlib, and two
 * versions of that make two books of one text. Made for chapters: whole in memory, and much of it characters of three
 * bytes, for which a match of one character is no gain.
 */
final class Deflation {
    private static final int WINDOW = 1 << 15;
    private static final int SHORTEST = 4;
    private static final int LONGEST = 258;
    private static final int HASH_BITS = 13;

    /** How many earlier places are tried for a match. */
    private static final int TRIES = 12;

    /** For each hash the last place with it, plus {@link #before}; and for each place the one before. */
    private final int[] last = new int[1 << HASH_BITS];

    private final int[] earlier = new int[WINDOW];
    private final DeflateBlock block = new DeflateBlock();
    private final BitWriter out = new BitWriter();

    /** Bytes seen before this input, so that no table has to be cleared for it. */
    private int before = WINDOW;

    private byte[] in = {};

    private Deflation() {}

    /** As a zip entry holds it (RFC 1951). */
    static Deflation raw() {
        return new Deflation();
    }

    /** The bytes, deflated. */
    byte[] of(byte[] bytes) {
        begin(bytes);
        deflate();
        block.writeTo(out, true);
        out.align();
        return out.take();
    }

    private void begin(byte[] bytes) {
        if (before > Integer.MAX_VALUE - in.length - bytes.length - 2 * WINDOW) {
            Arrays.fill(last, 0);
            before = WINDOW;
        } else {
            before += in.length + WINDOW;
        }
        in = bytes;
    }

    /**
     * Takes the first long enough match of a few tried ones, as zlib does at its lower levels. One method with local
     * variables, since it runs over every byte of the book and the compiler is told not to try hard.
     */
    private void deflate() {
        byte[] bytes = in;
        int[] heads = last;
        int[] chain = earlier;
        int base = before;
        int end = bytes.length;
        int hashed = end - SHORTEST;
        int at = 0;
        while (at <= hashed) {
            if (block.isFull()) {
                block.writeTo(out, false);
            }
            int hash = hash(bytes, at);
            int place = heads[hash];
            heads[hash] = base + at;
            chain[at & WINDOW - 1] = place;
            int best = SHORTEST - 1;
            int matched = 0;
            int oldest = base + Math.max(0, at - WINDOW + 1);
            int most = Math.min(LONGEST, end - at);
            for (int tries = TRIES; place >= oldest && tries > 0; tries--) {
                int candidate = place - base;
                if (bytes[candidate + best] == bytes[at + best] && bytes[candidate] == bytes[at]) {
                    int length = 1;
                    while (length < most && bytes[candidate + length] == bytes[at + length]) {
                        length++;
                    }
                    if (length > best) {
                        best = length;
                        matched = candidate;
                        if (length == most) {
                            break;
                        }
                    }
                }
                place = chain[candidate & WINDOW - 1];
            }
            if (best < SHORTEST) {
                block.literal(bytes[at++] & 0xFF);
                continue;
            }
            block.match(best, at - matched);
            int next = at + best;
            for (at++; at < next && at <= hashed; at++) {
                hash = hash(bytes, at);
                chain[at & WINDOW - 1] = heads[hash];
                heads[hash] = base + at;
            }
            at = next;
        }
        for (; at < end; at++) {
            if (block.isFull()) {
                block.writeTo(out, false);
            }
            block.literal(bytes[at] & 0xFF);
        }
    }

    private static int hash(byte[] bytes, int at) {
        int four = bytes[at] & 0xFF | (bytes[at + 1] & 0xFF) << 8 | (bytes[at + 2] & 0xFF) << 16 | bytes[at + 3] << 24;
        return four * 0x9E3779B1 >>> 32 - HASH_BITS;
    }
}
