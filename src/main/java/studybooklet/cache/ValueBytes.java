package studybooklet.cache;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Values as bytes, one behind the other, to be read by {@link ValueReader}. Equal values are the same bytes and others are
 * not, so the bytes give a fingerprint too. Numbers are written in as few bytes as they take, seven bits a byte, the
 * lowest first.
 */
class ValueBytes extends ValueWalk {
    private byte[] bytes = new byte[1 << 12];
    private ByteBuffer buffer = wrapped(bytes);
    private int length;
    private char[] chars = new char[1 << 8];
    private long[] longs = new long[1 << 7];

    /** By the index of a shape: the number of the class among those of the value, from one on. */
    private int[] numbers = new int[32];

    private int types;

    ValueBytes(Shapes shapes) {
        super(shapes);
    }

    private static ByteBuffer wrapped(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder());
    }

    /** Forgets what was written. */
    final void clear() {
        length = 0;
    }

    /** Begins a value that is read by itself. */
    final void begin() {
        Arrays.fill(numbers, 0);
        types = 0;
    }

    final int length() {
        return length;
    }

    final byte[] taken() {
        return Arrays.copyOf(bytes, length);
    }

    private void room(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length + more);
            buffer = wrapped(bytes);
        }
    }

    /** Elements: those of a list within elements are written along with them. */
    @Override
    void kept(Kept<?> list) {
        list(list.all());
    }

    @Override
    final void kind(int kind) {
        room(1);
        bytes[length++] = (byte) kind;
    }

    @Override
    final void number(long number) {
        room(10);
        byte[] to = bytes;
        int at = length;
        long rest = number;
        while ((rest & ~0x7FL) != 0) {
            to[at++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        to[at++] = (byte) rest;
        length = at;
    }

    /** A class is named once, and then by its number. */
    @Override
    final void type(Shape shape) {
        if (shape.index >= numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * shape.index);
        }
        int number = numbers[shape.index];
        if (number > 0) {
            number(number - 1L);
        } else {
            number(types);
            numbers[shape.index] = ++types;
            string(shape.name);
        }
    }

    /** One byte a character where that is enough, else two: the lowest bit of the length tells. */
    @Override
    final void string(String string) {
        int count = string.length();
        if (count > chars.length) {
            chars = new char[2 * count];
        }
        string.getChars(0, count, chars, 0);
        room(10 + 2 * count);
        int head = length;
        number(2L * count);
        int narrow = narrow(count);
        if (narrow == count) {
            length += count;
        } else {
            bytes[head] |= 1;
            buffer.position(length);
            buffer.asCharBuffer().put(chars, 0, count);
            length += 2 * count;
        }
    }

    /** How many characters are written in one byte each, until the first for which that is not enough. */
    private int narrow(int count) {
        char[] from = chars;
        byte[] to = bytes;
        int at = length;
        for (int one = 0; one < count; one++) {
            char c = from[one];
            if (c >= 0x100) {
                return one;
            }
            to[at + one] = (byte) c;
        }
        return count;
    }

    /** The fingerprint of what was written from a place on. */
    final Fingerprints.Print print(int from) {
        long first = 0xcbf29ce484222325L;
        long second = 0x9E3779B97F4A7C15L;
        int left = length - from;
        int whole = left >> 3;
        if (whole >= longs.length) {
            longs = new long[2 * whole];
        }
        long[] all = longs;
        buffer.position(from);
        buffer.asLongBuffer().get(all, 0, whole);
        long rest = left;
        for (int at = from + 8 * whole; at < length; at++) {
            rest = rest << 8 | bytes[at] & 0xFF;
        }
        all[whole] = rest;
        for (int at = 0; at <= whole; at++) {
            first = (first ^ all[at]) * 0xff51afd7ed558ccdL;
            first ^= first >>> 32;
            second = Long.rotateLeft(second + all[at], 29) * 0xd6e8feb86659fd93L;
        }
        return Fingerprints.Print.of(first, second);
    }
}
