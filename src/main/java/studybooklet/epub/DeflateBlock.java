package studybooklet.epub;

import java.util.Arrays;

/**
 * A block of the deflate format (RFC 1951, section 3.2): literals and matches, written with the Huffman codes that fit
 * them.
 */
final class DeflateBlock {
    /** Literals and matches at most. */
    static final int MOST = 1 << 15;

    private static final int END = 256;
    private static final int LENGTHS = 286;
    private static final int DISTANCES = 30;

    /** The order in which a block names the lengths of the code for code lengths. */
    private static final int[] ORDER = {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};

    /** For a match's length less 3: its symbol, and above 16 bits how many bits follow the symbol. */
    private static final int[] LENGTH_SYMBOL = new int[256];
    /** For a symbol from 257, the least length less 3 that it stands for. */
    private static final int[] LENGTH_BASE = new int[LENGTHS - END];

    private static final int[] DISTANCE_BASE = new int[DISTANCES];

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
            from += 1 << Math.max(0, symbol / 2 - 1);
        }
    }

    private final int[] tokens = new int[MOST];
    private final int[] lengthCounts = new int[LENGTHS];
    private final int[] distanceCounts = new int[DISTANCES];
    private int count;

    boolean isFull() {
        return count == MOST;
    }

    void literal(int value) {
        tokens[count++] = value;
        lengthCounts[value]++;
    }

    /**
     * Adds a match.
     *
     * @param length 3 to 258
     * @param distance 1 to 32,768
     */
    void match(int length, int distance) {
        tokens[count++] = distance << 9 | length;
        lengthCounts[LENGTH_SYMBOL[length - 3] & 0xFFFF]++;
        distanceCounts[distanceSymbol(distance - 1)]++;
    }

    private static int distanceSymbol(int below) {
        if (below < 4) {
            return below;
        }
        int highest = 31 - Integer.numberOfLeadingZeros(below);
        return 2 * highest + (below >>> (highest - 1) & 1);
    }

    /** Writes the block and begins the next one. */
    void writeTo(BitWriter out, boolean last) {
        lengthCounts[END] = 1;
        HuffmanCode lengths = HuffmanCode.of(lengthCounts, 15);
        boolean noMatch = true;
        for (int distances : distanceCounts) {
            noMatch &= distances == 0;
        }
        if (noMatch) {
            distanceCounts[0] = 1; // the format wants at least one
        }
        HuffmanCode distances = HuffmanCode.of(distanceCounts, 15);
        out.add(last ? 1 : 0, 1);
        out.add(2, 2);
        writeCodes(lengths, distances, out);
        writeTokens(lengths, distances, out);
        count = 0;
        Arrays.fill(lengthCounts, 0);
        Arrays.fill(distanceCounts, 0);
    }

    private void writeTokens(HuffmanCode lengths, HuffmanCode distances, BitWriter out) {
        int[] words = lengths.words();
        int[] bits = lengths.lengths();
        int[] all = tokens;
        int size = count;
        for (int at = 0; at < size; at++) {
            int token = all[at];
            if (token < END) {
                int more = bits[token];
                int word = words[token];
                while (at + 1 < size && all[at + 1] < END && more + bits[all[at + 1]] <= 32) {
                    token = all[++at];
                    word |= words[token] << more;
                    more += bits[token];
                }
                out.add(word, more);
            } else {
                writeMatch(token, lengths, distances, out);
            }
        }
        out.add(words[END], bits[END]);
    }

    private static void writeMatch(int token, HuffmanCode lengths, HuffmanCode distances, BitWriter out) {
        int length = (token & 0x1FF) - 3;
        int symbol = LENGTH_SYMBOL[length] & 0xFFFF;
        int bits = lengths.lengths()[symbol];
        int word = lengths.words()[symbol] | length - LENGTH_BASE[symbol - END] << bits;
        out.add(word, bits + (LENGTH_SYMBOL[length] >>> 16));
        int below = (token >>> 9) - 1;
        int distance = distanceSymbol(below);
        bits = distances.lengths()[distance];
        word = distances.words()[distance] | below - DISTANCE_BASE[distance] << bits;
        out.add(word, bits + Math.max(0, distance / 2 - 1));
    }

    /** Section 3.2.7: the lengths of both codes, runs shortened, themselves written with a code. */
    private static void writeCodes(HuffmanCode lengths, HuffmanCode distances, BitWriter out) {
        int lengthsUsed = used(lengths.lengths(), END + 1);
        int distancesUsed = used(distances.lengths(), 1);
        int[] all = new int[lengthsUsed + distancesUsed];
        System.arraycopy(lengths.lengths(), 0, all, 0, lengthsUsed);
        System.arraycopy(distances.lengths(), 0, all, lengthsUsed, distancesUsed);
        int[] runs = new int[all.length];
        int[] counts = new int[19];
        int size = runs(all, runs, counts);
        HuffmanCode code = HuffmanCode.of(counts, 7);
        int named = 19;
        while (named > 4 && code.lengths()[ORDER[named - 1]] == 0) {
            named--;
        }
        out.add(lengthsUsed - END - 1, 5);
        out.add(distancesUsed - 1, 5);
        out.add(named - 4, 4);
        for (int at = 0; at < named; at++) {
            out.add(code.lengths()[ORDER[at]], 3);
        }
        for (int at = 0; at < size; at++) {
            int symbol = runs[at] & 0xFF;
            out.add(code.words()[symbol], code.lengths()[symbol]);
            out.add(runs[at] >>> 8, symbol < 16 ? 0 : symbol == 16 ? 2 : symbol == 17 ? 3 : 7);
        }
    }

    private static int used(int[] lengths, int least) {
        int used = lengths.length;
        while (used > least && lengths[used - 1] == 0) {
            used--;
        }
        return used;
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
