package studybooklet.cache;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads what {@link ValueWriter} wrote. */
public final class ValueReader {
    private static final Supplier<Kept<Object>> NONE = () -> {
        throw new IllegalStateException("the value was written without texts");
    };

    private final Source source = new Source();
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
        lists = texts;
        Object value = source.read(all, from);
        if (source.at != from + length) {
            throw new IllegalStateException("written by this version of the tool, but not all of it was read");
        }
        return value;
    }

    private final class Source extends ValueSource {
        private final Shapes shapes = new Shapes();
        private Shape[] named = new Shape[16];
        private int types;
        private byte[] bytes = {};
        private ByteBuffer buffer = ByteBuffer.wrap(bytes);
        private char[] chars = new char[1 << 8];

        @Nullable
        Object read(byte[] all, int from) {
            if (bytes != all) {
                bytes = all;
                buffer = ByteBuffer.wrap(all).order(ByteOrder.nativeOrder());
            }
            begin(all, from);
            types = 0;
            return value();
        }

        @Override
        Kept<Object> kept() {
            return lists.get();
        }

        /** As {@link ValueBytes} writes it. */
        @Override
        String string() {
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

        @Override
        Shape type() {
            int number = (int) number();
            if (number == types) {
                if (types == named.length) {
                    named = Arrays.copyOf(named, 2 * types);
                }
                named[types++] = shapes.named(string());
            }
            return named[number];
        }
    }
}
