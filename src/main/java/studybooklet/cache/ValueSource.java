package studybooklet.cache;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads values from bytes, in the kinds that {@link ValueWalk} tells apart. */
abstract class ValueSource {
    private byte[] bytes = {};

    /** Where the next byte is. */
    int at;

    final void begin(byte[] all, int from) {
        bytes = all;
        at = from;
    }

    abstract String string();

    /** The class of a record or an enum. */
    abstract Shape type();

    /** A list that may be bytes. */
    abstract Kept<Object> kept();

    /** A value of a kind that is not {@link ValueWalk}'s. */
    Object other(int kind) {
        throw new IllegalStateException("no kind of value: " + kind);
    }

    final @Nullable Object value() {
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
            case ValueWalk.KEPT -> kept();
            default -> other(kind);
        };
    }

    /** Seven bits a byte, the lowest first. */
    final long number() {
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

    final Object record() {
        Shape shape = type();
        @Nullable Object[] components = new @Nullable Object[shape.fields.length];
        for (int one = 0; one < components.length; one++) {
            components[one] = value();
        }
        return shape.make(components);
    }
}
