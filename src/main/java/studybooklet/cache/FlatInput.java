package studybooklet.cache;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Reads what {@link FlatOutput} wrote, in the same order. {@link ValueReader} is for records of any kind; this one needs
 * nothing but the simplest classes, for what is read before it is known whether there is anything to do.
 */
public final class FlatInput {
    private final byte[] bytes;
    private int at;

    /** @param bytes what was written, whole and unaltered; whoever keeps it sees to that */
    public FlatInput(byte[] bytes, int from, int length) {
        if (from + length > bytes.length) {
            throw new IllegalArgumentException("a stretch that is not there");
        }
        this.bytes = bytes;
        this.at = from;
    }

    public int readInt() {
        byte[] all = bytes;
        int from = at;
        at = from + Integer.BYTES;
        return all[from] << 24 | (all[from + 1] & 0xFF) << 16 | (all[from + 2] & 0xFF) << 8 | all[from + 3] & 0xFF;
    }

    public long readLong() {
        long high = readInt();
        return high << Integer.SIZE | readInt() & 0xFFFF_FFFFL;
    }

    public String readText() {
        int length = readInt();
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    public long[] readLongs() {
        long[] numbers = new long[readInt()];
        for (int one = 0; one < numbers.length; one++) {
            numbers[one] = readLong();
        }
        return numbers;
    }

    public byte[] readBytes() {
        int length = readInt();
        at += length;
        return Arrays.copyOfRange(bytes, at - length, at);
    }
}
