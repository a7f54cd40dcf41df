package studybooklet.serve;

import org.jspecify.annotations.Nullable;

/**
 * A part of a file that is asked for (RFC 9110, section 14).
 *
 * @param from the first byte, from 0
 * @param to the last byte; before {@code from} where the file has no such part
 */
record ByteRange(int from, int to) {
    private static final String UNIT = "bytes=";

    /** Nine digits fit into an int; no file that is served is longer. */
    private static final int MOST_DIGITS = 9;

    /**
     * The part that a header asks for.
     *
     * @param header as it was sent, or null
     * @param length of the file, in bytes
     * @return null where the whole file is to be sent: the header is absent, is none that can be read, or asks for several
     *     parts, which a server may pass over
     */
    static @Nullable ByteRange parse(@Nullable String header, int length) {
        if (header == null || !header.startsWith(UNIT)) {
            return null;
        }
        String asked = header.substring(UNIT.length()).strip();
        int dash = asked.indexOf('-');
        if (dash < 0) {
            return null;
        }
        int first = number(asked.substring(0, dash));
        int last = number(asked.substring(dash + 1));
        boolean suffix = dash == 0;
        boolean open = dash == asked.length() - 1;
        if (suffix) {
            return last < 0 ? null : new ByteRange(Math.max(length - last, 0), last == 0 ? -1 : length - 1);
        }
        if (first < 0 || !open && last < first) {
            return null;
        }
        int end = open ? length - 1 : Math.min(last, length - 1);
        return new ByteRange(first, end);
    }

    /** Whether the file has no byte of it. */
    boolean isEmpty() {
        return to < from;
    }

    /** How many bytes it has. */
    int length() {
        return to - from + 1;
    }

    /** The number, or -1 where these are not up to nine digits. */
    private static int number(String digits) {
        boolean sound = !digits.isEmpty()
                && digits.length() <= MOST_DIGITS
                && digits.chars().allMatch(digit -> digit >= '0' && digit <= '9');
        return sound ? Integer.parseInt(digits) : -1;
    }
}
