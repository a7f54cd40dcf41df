package studybooklet.cache;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values as bytes, to be read by {@link ValueReader} of the same version of the tool: made for speed, not for exchange. */
public final class ValueWriter {
    private final Walk walk = new Walk();
    private final Fingerprints fingerprints = new Fingerprints();
    private final ByteArrayOutputStream texts = new ByteArrayOutputStream();
    private final List<Written> lists = new ArrayList<>();

    /**
     * A value as bytes.
     *
     * @param value records of records, lists, strings, integers, truth values and enums
     */
    public byte[] write(@Nullable Object value) {
        walk.begin();
        texts.reset();
        lists.clear();
        walk.value(value);
        return walk.taken();
    }

    /** The elements of the {@link Kept} lists in the value written last, which are to be kept beside it. */
    public byte[] texts() {
        return texts.toByteArray();
    }

    /**
     * Lets those lists forget their elements.
     *
     * @param reader makes them again when they are asked for
     * @param store where {@link #texts} was put
     * @param base where it begins there
     */
    public void release(ValueReader reader, Kept.Store store, long base) {
        for (Written list : lists) {
            list.list().moveTo(new Kept.Place(reader, store, base + list.from(), list.length()));
        }
    }

    /** A list whose elements stand somewhere in {@link #texts}. */
    private record Written(Kept<?> list, int from, int length) {}

    private final class Walk extends ValueWalk {
        private ByteBuffer out = ByteBuffer.allocate(1 << 16).order(ByteOrder.nativeOrder());
        private @Nullable Walk inner;
        private final Map<String, Integer> names = new HashMap<>();

        void begin() {
            out.clear();
            names.clear();
        }

        void copyTo(ByteArrayOutputStream other) {
            other.write(out.array(), 0, out.position());
        }

        byte[] taken() {
            return Arrays.copyOf(out.array(), out.position());
        }

        private ByteBuffer room(int bytes) {
            if (out.remaining() < bytes) {
                ByteBuffer larger =
                        ByteBuffer.allocate(2 * out.capacity() + bytes).order(ByteOrder.nativeOrder());
                out = larger.put(out.flip());
            }
            return out;
        }

        /** Its fingerprint and its size, which are asked for more often, before what it holds. */
        @Override
        void kept(Kept<?> list) {
            Fingerprints.Print print = fingerprints.print(list);
            if (inner == null) {
                inner = new Walk();
            }
            inner.begin();
            inner.value(list.all());
            int from = texts.size();
            inner.copyTo(texts);
            int length = texts.size() - from;
            lists.add(new Written(list, from, length));
            kind(KEPT);
            number(print.first());
            number(print.second());
            room(3 * Integer.BYTES).putInt(list.size()).putInt(from).putInt(length);
        }

        @Override
        void kind(int kind) {
            room(1).put((byte) kind);
        }

        @Override
        void number(long number) {
            room(8).putLong(number);
        }

        /** A class is named once, and then by its number. */
        @Override
        void type(Shape shape) {
            Integer number = names.putIfAbsent(shape.name(), names.size());
            room(4).putInt(number == null ? names.size() - 1 : number);
            if (number == null) {
                string(shape.name());
            }
        }

        /** One byte a character where that is enough, else two. */
        @Override
        void string(String string) {
            int length = string.length();
            boolean narrow = true;
            for (int at = 0; at < length && narrow; at++) {
                narrow = string.charAt(at) < 0x100;
            }
            room(4 + 2 * length).putInt(narrow ? length : -length);
            if (narrow) {
                for (int at = 0; at < length; at++) {
                    out.put((byte) string.charAt(at));
                }
            } else {
                out.asCharBuffer().put(string.toCharArray());
                out.position(out.position() + 2 * length);
            }
        }
    }
}
