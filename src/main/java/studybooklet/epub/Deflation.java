package studybooklet.epub;

import java.util.Arrays;

/**
 * Compression (RFC 1951) that gives the same bytes on every machine: the JDK's deflater is the machine's zlib, and two
 * versions of that make two books of one text. Made for chapters: whole in memory, and much of it wide characters, which
 * take three bytes each. A match is looked for only where a character of UTF-8 begins, and where that is a wide one, first
 * of all for two that are the same: a third of the places, fewer tries at each, and hardly longer books. Other input is
 * compressed a little less.
 */
final class Deflation {
    private static final int WINDOW = 1 << 15;
    private static final int SHORTEST = 4;
    private static final int LONGEST = 258;

    /** How many bytes are looked at to find a match: two wide characters, or of others four. */
    private static final int AHEAD = 6;

    private static final int HASH_BITS = 13;
    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    /** Bytes, as signed numbers, below the first stand inside a character; from the second on they begin a wide one. */
    private static final int BEGINNING = (byte) 0xC0;

    private static final int WIDE = (byte) 0xE0;

    /** How many earlier places are tried for a match: more where few characters make up all words. */
    private static final int TRIES = 12;

    private static final int WIDE_TRIES = 4;

    /** How far back one wide character with a byte or two of the next one is a gain. */
    private static final int NEAR = 1 << 12;

    /** How many bytes of a match can begin one themselves. */
    private static final int KNOWN = 16;

    /** For each hash the last place with it, plus {@link #before}; and for each place the one before. */
    private final int[] last = new int[1 << HASH_BITS];

    private final int[] earlier = new int[WINDOW];

    /** For a wide character, of its last two bytes, the last place with it, plus {@link #before}. */
    private final int[] single = new int[1 << 12];

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
        block.writeTo(out, bytes.length, true);
        return out.take();
    }

    private void begin(byte[] bytes) {
        if (before > Integer.MAX_VALUE - in.length - bytes.length - 2 * WINDOW) {
            Arrays.fill(last, 0);
            Arrays.fill(single, 0);
            before = WINDOW;
        } else {
            before += in.length + WINDOW;
        }
        in = bytes;
        block.begin(bytes);
    }

    /**
     * Takes the first long enough match of a few tried ones, as zlib does at its lower levels. A match ends where a
     * character begins, so that the next one can begin there; if none does, what was cut off is added again. One method
     * with local variables, since it runs over every byte of the book and the compiler is told not to try hard.
     */
    private void deflate() {
        byte[] bytes = in;
        int[] heads = last;
        int[] chain = earlier;
        int[] singles = single;
        int base = before;
        int end = bytes.length;
        int hashed = end - AHEAD;
        long ahead = ahead(bytes, 0);
        int cut = 0;
        int at = 0;
        while (at <= hashed) {
            ahead = ahead << 8 | bytes[at + AHEAD - 1] & 0xFF;
            int first = bytes[at];
            if (first < BEGINNING) {
                at++;
                continue;
            }
            boolean wide = first >= WIDE && first < 0;
            int hash = (int) ((wide ? ahead << 16 : ahead >>> 16 << 32) * FACTOR >>> 64 - HASH_BITS);
            int place = heads[hash];
            heads[hash] = base + at;
            chain[at & WINDOW - 1] = place;
            int oldest = base + Math.max(0, at - WINDOW + 1);
            int most = Math.min(LONGEST, end - at);
            int best = SHORTEST - 1;
            int matched = 0;
            for (int tries = wide ? WIDE_TRIES : TRIES; place >= oldest && tries > 0; tries--) {
                int candidate = place - base;
                if (bytes[candidate + best] == bytes[at + best] && bytes[candidate] == first) {
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
            if (wide) {
                int slot = (int) (ahead >>> 24) & 0xFFF;
                matched = best < SHORTEST ? singles[slot] - base : matched;
                singles[slot] = base + at;
                if (best < SHORTEST && matched >= 0 && at - matched <= NEAR) {
                    best = 0;
                    while (best < AHEAD && bytes[matched + best] == bytes[at + best]) {
                        best++;
                    }
                }
            }
            if (best < SHORTEST) {
                block.lengthen(cut);
                cut = 0;
                at++;
                continue;
            }
            cut = 0;
            while (best - cut >= SHORTEST && at + best - cut < end && bytes[at + best - cut] < BEGINNING) {
                cut++;
            }
            int next = at + best - cut;
            block.match(at, best - cut, at - matched);
            int known = Math.min(Math.min(next, at + KNOWN), hashed + 1);
            for (at++; at < known; at++) {
                ahead = ahead << 8 | bytes[at + AHEAD - 1] & 0xFF;
                first = bytes[at];
                if (first >= BEGINNING) {
                    wide = first >= WIDE && first < 0;
                    hash = (int) ((wide ? ahead << 16 : ahead >>> 16 << 32) * FACTOR >>> 64 - HASH_BITS);
                    chain[at & WINDOW - 1] = heads[hash];
                    heads[hash] = base + at;
                }
            }
            if (at < next) {
                at = next;
                ahead = ahead(bytes, at);
            }
            if (block.isFull()) {
                block.writeTo(out, at, false);
                cut = 0;
            }
        }
    }

    /** The bytes ahead but for the last one, the first one highest. */
    private static long ahead(byte[] bytes, int at) {
        long ahead = 0;
        int end = Math.min(at + AHEAD - 1, bytes.length);
        for (int i = at; i < end; i++) {
            ahead = ahead << 8 | bytes[i] & 0xFF;
        }
        return ahead;
    }
}
