package studybooklet.epub;

import java.util.Arrays;

/**
 * A Huffman code whose code words are no longer than a limit, in the canonical form of RFC 1951, section 3.2.2.
 *
 * @param codes of each symbol the word, the first bit lowest, and above 16 bits its length; 0 for a symbol that does not
 *     occur
 */
record HuffmanCode(int[] codes) {
    /**
     * The shortest code for some counts, or nearly, where the shortest has longer words than the limit.
     *
     * @param counts how often each symbol occurs; at least one does
     * @param limit the longest word in bits, at most 15
     */
    static HuffmanCode of(int[] counts, int limit) {
        int[] flattened = counts;
        int[] lengths = lengths(flattened);
        while (longest(lengths) > limit) {
            // Rare symbols become more alike until the tree is low enough.
            int[] next = new int[flattened.length];
            for (int symbol = 0; symbol < next.length; symbol++) {
                next[symbol] = flattened[symbol] == 0 ? 0 : (flattened[symbol] >> 1) + 1;
            }
            flattened = next;
            lengths = lengths(flattened);
        }
        return ofLengths(lengths);
    }

    private static int longest(int[] lengths) {
        int longest = 0;
        for (int length : lengths) {
            longest = Math.max(longest, length);
        }
        return longest;
    }

    /** The canonical code of these lengths. */
    private static HuffmanCode ofLengths(int[] lengths) {
        int[] next = new int[17];
        for (int length : lengths) {
            next[length + 1] += length == 0 ? 0 : 1;
        }
        int word = 0;
        for (int length = 1; length <= 15; length++) {
            word = (word + next[length]) << 1;
            next[length] = word;
        }
        int[] codes = new int[lengths.length];
        for (int symbol = 0; symbol < lengths.length; symbol++) {
            int length = lengths[symbol];
            if (length > 0) {
                codes[symbol] = Integer.reverse(next[length]++) >>> (32 - length) | length << 16;
            }
        }
        return new HuffmanCode(codes);
    }

    /** The length of a symbol's word in bits. */
    int length(int symbol) {
        return codes[symbol] >>> 16;
    }

    /** A symbol's word, the first bit lowest. */
    int word(int symbol) {
        return codes[symbol] & 0xFFFF;
    }

    /** How many symbols there are up to the last that occurs, or the least number if that is more. */
    int used(int least) {
        int used = codes.length;
        while (used > least && codes[used - 1] == 0) {
            used--;
        }
        return used;
    }

    /** The length of all symbols so often, in bits. */
    long bits(int[] counts) {
        long bits = 0;
        for (int symbol = 0; symbol < counts.length; symbol++) {
            bits += (long) counts[symbol] * (codes[symbol] >>> 16);
        }
        return bits;
    }

    /** Huffman's construction by two queues: of the symbols by count, and of the nodes as they are made. */
    private static int[] lengths(int[] counts) {
        long[] leaves = sorted(counts);
        int[] lengths = new int[counts.length];
        int size = leaves.length;
        if (size == 1) {
            lengths[(int) leaves[0] & 0xFFFF] = 1;
            return lengths;
        }
        long[] weight = new long[2 * size - 1];
        int[] parent = new int[2 * size - 1];
        for (int leaf = 0; leaf < size; leaf++) {
            weight[leaf] = leaves[leaf] >>> 16;
        }
        int leaf = 0;
        int made = size;
        for (int node = size; node < weight.length; node++) {
            for (int child = 0; child < 2; child++) {
                int least = leaf < size && (made == node || weight[leaf] <= weight[made]) ? leaf++ : made++;
                weight[node] += weight[least];
                parent[least] = node;
            }
        }
        int[] depth = new int[weight.length];
        for (int node = weight.length - 2; node >= 0; node--) {
            depth[node] = depth[parent[node]] + 1;
            if (node < size) {
                lengths[(int) leaves[node] & 0xFFFF] = depth[node];
            }
        }
        return lengths;
    }

    /** The symbols that occur, rarest first: the count above, the symbol in the low 16 bits. */
    private static long[] sorted(int[] counts) {
        long[] leaves = new long[counts.length];
        int size = 0;
        for (int symbol = 0; symbol < counts.length; symbol++) {
            if (counts[symbol] > 0) {
                leaves[size++] = (long) counts[symbol] << 16 | symbol;
            }
        }
        long[] sorted = Arrays.copyOf(leaves, size);
        Arrays.sort(sorted);
        return sorted;
    }
}
