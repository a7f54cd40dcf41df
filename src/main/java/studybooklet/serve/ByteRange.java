package studybooklet.serve;

import org.jspecify.annotations.Nullable;

/**
 * A byte range of a file (RFC 9110, section 14).
 *
 * @param from the first byte, from 0
 * @param to the last byte, inclusive; less than {@code from} if the range is empty
 */
record ByteRange(int from, int to) {
    private static final String UNIT = "bytes=";

    /** Nine digits fit into an int; no served file is longer. */
    private static final int MAX_DIGITS = 9;

    /**
     * Parses a Range header.
     *
     * @param header the value of the header, or null
     * @param length the length of the file in bytes
     * @return null if the whole file is to be sent: the header is absent, invalid, or asks for several ranges, which a
     *     server may ignore
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

    /** Whether the file has no byte in this range. */
    boolean isEmpty() {
        return to < from;
    }

    /** The number of bytes. */
    int length() {
        return to - from + 1;
    }

    /** The number; -1 if the text is not one to nine digits. */
    private static int number(String digits) {
        boolean sound = !digits.isEmpty()
                && digits.length() <= MAX_DIGITS
                && digits.chars().allMatch(digit -> digit >= '0' && digit <= '9');
        return sound ? Integer.parseInt(digits) : -1;
    }
}
