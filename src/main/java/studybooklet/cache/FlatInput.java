package studybooklet.cache;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Reads what {@link FlatOutput} wrote, in the same order. {@link ValueReader} is for records of any kind; this one needs
 * nothing but the simplest classes, for what is read before it is known whether there is anything to do.
 */
public final class FlatInput {
    private final ByteBuffer in;

    /** @param bytes what was written, whole and unaltered; whoever keeps it sees to that */
    public FlatInput(byte[] bytes, int from, int length) {
        in = ByteBuffer.wrap(bytes, from, length);
    }

    public int readInt() {
        return in.getInt();
    }

    public long readLong() {
        return in.getLong();
    }

    public String readText() {
        int length = in.getInt();
        String text = new String(in.array(), in.position(), length, StandardCharsets.UTF_8);
        in.position(in.position() + length);
        return text;
    }

    public long[] readLongs() {
        long[] numbers = new long[in.getInt()];
        for (int at = 0; at < numbers.length; at++) {
            numbers[at] = in.getLong();
        }
        return numbers;
    }

    public byte[] readBytes() {
        byte[] bytes = new byte[in.getInt()];
        in.get(bytes);
        return bytes;
    }
}
