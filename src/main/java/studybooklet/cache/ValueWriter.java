package studybooklet.cache;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values as bytes, to be read by {@link ValueReader} of the same version of the tool: made for speed, not for exchange. */
public final class ValueWriter {
    private final Walk walk = new Walk();
    private final Fingerprints fingerprints = new Fingerprints();

    /**
     * A value as bytes.
     *
     * @param value records of records, lists, strings, integers, truth values and enums
     */
    public byte[] write(@Nullable Object value) {
        walk.begin();
        walk.value(value);
        return walk.taken();
    }

    private final class Walk extends ValueWalk {
        private ByteBuffer out = ByteBuffer.allocate(1 << 16).order(ByteOrder.nativeOrder());
        private @Nullable Walk inner;
        private final Map<String, Integer> names = new HashMap<>();

        void begin() {
            out.clear();
            names.clear();
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
            byte[] bytes = inner.taken();
            kind(KEPT);
            number(print.first());
            number(print.second());
            room(8).putInt(list.size()).putInt(bytes.length);
            room(bytes.length).put(bytes);
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
