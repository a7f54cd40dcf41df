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

    /** Those lists in the order in which the value holds them. */
    public List<Kept.Stored> lists() {
        List<Kept.Stored> stored = new ArrayList<>();
        for (Written list : lists) {
            stored.add(list.stored());
        }
        return stored;
    }

    /**
     * Lets those lists forget their elements.
     *
     * @param reader makes them again when they are asked for
     * @param store where {@link #texts} was put
     * @param base where it begins there
     * @param reads is told when they are looked at
     * @param number of the first list among all of the build; the others follow
     */
    public void release(ValueReader reader, Kept.Store store, long base, Reads reads, int number) {
        int next = number;
        for (Written list : lists) {
            Kept.Stored stored = list.stored();
            list.list().moveTo(new Kept.Place(reader, store, base + stored.from(), stored.length(), reads, next++));
        }
    }

    /** A list whose elements stand somewhere in {@link #texts}. */
    private record Written(Kept<?> list, Kept.Stored stored) {}

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

        /** What it holds is put apart: the value is the same, whatever that is. */
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
            lists.add(
                    new Written(list, new Kept.Stored(print.first(), print.second(), Kept.count(list), from, length)));
            kind(KEPT);
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
