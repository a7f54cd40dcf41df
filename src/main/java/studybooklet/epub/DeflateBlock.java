package studybooklet.epub;

import java.util.Arrays;

/**
 * A block of the deflate format (RFC 1951, section 3.2): literals and matches, written with the Huffman codes that fit
 * them.
 */
final class DeflateBlock {
    /** Matches at most. */
    private static final int MOST = 1 << 14;

    private static final int END = 256;
    private static final int LENGTHS = 286;
    private static final int DISTANCES = 30;

    /** Bits that follow the symbols of a match at most. */
    private static final int MOST_MORE = 5 + 13;

    /** The order in which a block names the lengths of the code for code lengths. */
    private static final int[] ORDER = {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};

    /** For a match's length less 3: its symbol, and above 16 bits how many bits follow the symbol. */
    private static final int[] LENGTH_SYMBOL = new int[256];
    /** For a symbol from 257, the least length less 3 that it stands for. */
    private static final int[] LENGTH_BASE = new int[LENGTHS - END];

    private static final int[] DISTANCE_BASE = new int[DISTANCES];
    /** For a distance less 1 its symbol; where that is 256 or more, for its bits from the eighth on, at 256 and above. */
    private static final byte[] DISTANCE_SYMBOL = new byte[512];

    static {
        for (int symbol = 0, from = 0; symbol < 28; symbol++) {
            int bits = Math.max(0, symbol / 4 - 1);
            LENGTH_BASE[symbol + 1] = from;
            for (int end = from + (1 << bits); from < end; from++) {
                LENGTH_SYMBOL[from] = END + 1 + symbol | bits << 16;
            }
        }
        LENGTH_SYMBOL[255] = LENGTHS - 1;
        LENGTH_BASE[LENGTHS - END - 1] = 255;
        for (int symbol = 0, from = 0; symbol < DISTANCES; symbol++) {
            DISTANCE_BASE[symbol] = from;
            int end = from + (1 << Math.max(0, symbol / 2 - 1));
            if (from < 256) {
                Arrays.fill(DISTANCE_SYMBOL, from, end, (byte) symbol);
            } else {
                Arrays.fill(DISTANCE_SYMBOL, 256 + (from >>> 7), 256 + (end >>> 7), (byte) symbol);
            }
            from = end;
        }
    }

    /** For each match how many literals stand before it; and its distance, with its length in the low 9 bits. */
    private final int[] literals = new int[MOST];

    private final int[] matches = new int[MOST];
    private final int[] lengthCounts = new int[LENGTHS];
    private final int[] distanceCounts = new int[DISTANCES];
    private int count;

    private byte[] bytes = {};
    /** Where the block begins in the bytes, and where its last match ends. */
    private int from;

    private int end;

    /** Begins the first block of some bytes. */
    void begin(byte[] input) {
        bytes = input;
        from = 0;
        end = 0;
    }

    boolean isFull() {
        return count == MOST;
    }

    /**
     * Adds a match; what stands before it is literals.
     *
     * @param at where it begins, at the end of the last one or behind it
     * @param length 3 to 258
     * @param distance 1 to 32,768
     */
    void match(int at, int length, int distance) {
        literals[count] = at - end;
        matches[count++] = distance << 9 | length;
        end = at + length;
    }

    /** Makes the last match longer; nothing stands behind it yet. */
    void lengthen(int more) {
        if (more > 0) {
            matches[count - 1] += more;
            end += more;
        }
    }

    /**
     * Writes the block and begins the next one.
     *
     * @param until where it ends, at the end of the last match or behind it
     */
    void writeTo(BitWriter out, int until, boolean last) {
        count(until);
        HuffmanCode lengths = HuffmanCode.of(lengthCounts, 15);
        HuffmanCode distances = HuffmanCode.of(distanceCounts, 15);
        out.add(last ? 1 : 0, 1);
        out.add(2, 2);
        writeCodes(lengths, distances, out);
        out.room(lengths.bits(lengthCounts) + distances.bits(distanceCounts) + (long) MOST_MORE * count);
        int at = from;
        for (int i = 0; i < count; i++) {
            out.addAll(bytes, at, literals[i], lengths.codes());
            at += literals[i] + (matches[i] & 0x1FF);
            writeMatch(matches[i], lengths.codes(), distances.codes(), out);
        }
        out.addAll(bytes, at, until - at, lengths.codes());
        out.add(lengths.word(END), lengths.length(END));
        count = 0;
        from = until;
        end = until;
    }

    /** How often each symbol stands in the block. */
    private void count(int until) {
        int[] lengths = lengthCounts;
        int[] distances = distanceCounts;
        Arrays.fill(lengths, 0);
        Arrays.fill(distances, 0);
        byte[] input = bytes;
        int at = from;
        int matched = count;
        for (int i = 0; i <= matched; i++) {
            int next = i < matched ? at + literals[i] : until;
            for (; at < next; at++) {
                lengths[input[at] & 0xFF]++;
            }
            if (i < matched) {
                int length = matches[i] & 0x1FF;
                lengths[LENGTH_SYMBOL[length - 3] & 0xFFFF]++;
                distances[distanceSymbol((matches[i] >>> 9) - 1)]++;
                at += length;
            }
        }
        lengths[END] = 1;
        if (matched == 0) {
            distances[0] = 1; // the format wants at least one
        }
    }

    private static int distanceSymbol(int below) {
        return DISTANCE_SYMBOL[below < 256 ? below : 256 + (below >>> 7)];
    }

    private static void writeMatch(int match, int[] lengths, int[] distances, BitWriter out) {
        int length = (match & 0x1FF) - 3;
        int symbol = LENGTH_SYMBOL[length] & 0xFFFF;
        int code = lengths[symbol];
        int bits = code >>> 16;
        out.put(code & 0xFFFF | length - LENGTH_BASE[symbol - END] << bits, bits + (LENGTH_SYMBOL[length] >>> 16));
        int below = (match >>> 9) - 1;
        int distance = distanceSymbol(below);
        code = distances[distance];
        bits = code >>> 16;
        out.put(code & 0xFFFF | below - DISTANCE_BASE[distance] << bits, bits + Math.max(0, distance / 2 - 1));
    }

    /** Section 3.2.7: the lengths of both codes, runs shortened, themselves written with a code. */
    private static void writeCodes(HuffmanCode lengths, HuffmanCode distances, BitWriter out) {
        int lengthsUsed = lengths.used(END + 1);
        int distancesUsed = distances.used(1);
        int[] all = new int[lengthsUsed + distancesUsed];
        for (int at = 0; at < all.length; at++) {
            all[at] = at < lengthsUsed ? lengths.length(at) : distances.length(at - lengthsUsed);
        }
        int[] runs = new int[all.length];
        int[] counts = new int[19];
        int size = runs(all, runs, counts);
        HuffmanCode code = HuffmanCode.of(counts, 7);
        int named = 19;
        while (named > 4 && code.length(ORDER[named - 1]) == 0) {
            named--;
        }
        out.add(lengthsUsed - END - 1, 5);
        out.add(distancesUsed - 1, 5);
        out.add(named - 4, 4);
        for (int at = 0; at < named; at++) {
            out.add(code.length(ORDER[at]), 3);
        }
        for (int at = 0; at < size; at++) {
            int symbol = runs[at] & 0xFF;
            out.add(code.word(symbol), code.length(symbol));
            out.add(runs[at] >>> 8, symbol < 16 ? 0 : symbol == 16 ? 2 : symbol == 17 ? 3 : 7);
        }
    }

    /** Code lengths with their runs shortened: a symbol, and above 8 bits the number that follows it. */
    private static int runs(int[] all, int[] runs, int[] counts) {
        int size = 0;
        int at = 0;
        while (at < all.length) {
            int value = all[at];
            int end = at + 1;
            while (end < all.length && all[end] == value) {
                end++;
            }
            int same = end - at;
            if (value != 0) {
                counts[value]++;
                runs[size++] = value;
                same--;
            }
            while (same >= 3) {
                int most = value == 0 ? 138 : 6;
                int some = Math.min(same, most);
                int symbol = value != 0 ? 16 : some > 10 ? 18 : 17;
                counts[symbol]++;
                runs[size++] = symbol | (some - (symbol == 18 ? 11 : 3)) << 8;
                same -= some;
            }
            for (; same > 0; same--) {
                counts[value]++;
                runs[size++] = value;
            }
            at = end;
        }
        return size;
    }
}
