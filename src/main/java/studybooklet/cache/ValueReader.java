package studybooklet.cache;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads what {@link ValueWriter} wrote. */
public final class ValueReader {
    private static final Supplier<Kept<Object>> NONE = () -> {
        throw new IllegalStateException("the value was written without texts");
    };

    private final Shapes shapes = new Shapes();
    private Shape[] named = new Shape[16];
    private int types;
    private byte[] bytes = {};
    private ByteBuffer buffer = ByteBuffer.wrap(bytes);
    private int at;
    private char[] chars = new char[1 << 8];
    private Supplier<Kept<Object>> lists = NONE;

    /**
     * A value.
     *
     * @param all holds what was written, whole and unaltered; whoever keeps it sees to that
     */
    public @Nullable Object read(byte[] all, int from, int length) {
        return read(all, from, length, NONE);
    }

    /**
     * A value whose {@link Kept} lists read their elements when they are asked for.
     *
     * @param texts gives those lists in the order in which the value holds them
     */
    public @Nullable Object read(byte[] all, int from, int length, Supplier<Kept<Object>> texts) {
        if (bytes != all) {
            bytes = all;
            buffer = ByteBuffer.wrap(all).order(ByteOrder.nativeOrder());
        }
        at = from;
        lists = texts;
        types = 0;
        Object value = value();
        if (at != from + length) {
            throw new IllegalStateException("written by this version of the tool, but not all of it was read");
        }
        return value;
    }

    private @Nullable Object value() {
        int kind = bytes[at++];
        return switch (kind) {
            case ValueWalk.NULL -> null;
            case ValueWalk.FALSE -> false;
            case ValueWalk.TRUE -> true;
            case ValueWalk.NUMBER -> number();
            case ValueWalk.INTEGER -> (int) number();
            case ValueWalk.STRING -> string();
            case ValueWalk.LIST -> list();
            case ValueWalk.ENUM -> type().constant((int) number());
            case ValueWalk.RECORD -> record();
            case ValueWalk.KEPT -> lists.get();
            default -> throw new IllegalStateException("no kind of value: " + kind);
        };
    }

    /** As {@link ValueBytes} writes it. */
    private long number() {
        byte next = bytes[at++];
        long number = next & 0x7F;
        for (int shift = 7; next < 0; shift += 7) {
            next = bytes[at++];
            number |= (long) (next & 0x7F) << shift;
        }
        return number;
    }

    private List<@Nullable Object> list() {
        int size = (int) number();
        List<@Nullable Object> list = new ArrayList<>(size);
        for (int left = size; left > 0; left--) {
            list.add(value());
        }
        return list;
    }

    private String string() {
        int head = (int) number();
        int length = head >>> 1;
        if ((head & 1) == 0) {
            at += length;
            return new String(bytes, at - length, length, StandardCharsets.ISO_8859_1);
        }
        if (length > chars.length) {
            chars = new char[2 * length];
        }
        buffer.position(at);
        buffer.asCharBuffer().get(chars, 0, length);
        at += 2 * length;
        return new String(chars, 0, length);
    }

    private Shape type() {
        int number = (int) number();
        if (number == types) {
            if (types == named.length) {
                named = Arrays.copyOf(named, 2 * types);
            }
            named[types++] = shapes.named(string());
        }
        return named[number];
    }

    private Object record() {
        Shape shape = type();
        @Nullable Object[] components = new @Nullable Object[shape.fields.length];
        for (int one = 0; one < components.length; one++) {
            components[one] = value();
        }
        return shape.make(components);
    }
}
