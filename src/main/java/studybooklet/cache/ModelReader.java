package studybooklet.cache;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;

/** Reads models that {@link Fingerprints} kept, each with what it holds and nothing else. */
public final class ModelReader {
    private final byte[] bytes;
    private final int start;
    private final String[] names;
    private final IntFunction<Kept<Object>> lists;
    private final Shapes shapes = new Shapes();
    private final Map<Integer, Object> known = new HashMap<>();

    /**
     * Models of a build.
     *
     * @param bytes as they were written, whole and unaltered; whoever keeps them sees to that
     * @param lists gives the kept list with a number
     */
    public ModelReader(byte[] bytes, int from, int length, IntFunction<Kept<Object>> lists) {
        this.bytes = bytes;
        this.start = from;
        this.lists = lists;
        FlatInput end = new FlatInput(bytes, from + length - 2 * Integer.BYTES, 2 * Integer.BYTES);
        names = new String[end.readInt()];
        int at = end.readInt();
        FlatInput list = new FlatInput(bytes, from + at, length - at);
        for (int i = 0; i < names.length; i++) {
            names[i] = list.readText();
        }
    }

    /** The record at a place; the same one each time. */
    public Object read(int place) {
        Object model = known.get(place);
        if (model == null) {
            int at = start + place;
            model = new At(at).record();
            known.put(place, model);
        }
        return model;
    }

    /** A place in the bytes, as {@link ModelBytes} writes them. */
    private final class At extends ValueSource {
        At(int from) {
            begin(bytes, from);
        }

        @Override
        Kept<Object> kept() {
            return lists.apply((int) number());
        }

        @Override
        Object other(int kind) {
            return switch (kind) {
                case ModelBytes.PLACE -> read((int) number());
                case ModelBytes.INSTANT -> Instant.ofEpochSecond(number(), number());
                case ModelBytes.SPELLED -> spelled(string(), string());
                default -> super.other(kind);
            };
        }

        @Override
        String string() {
            int length = (int) number();
            at += length;
            return new String(bytes, at - length, length, StandardCharsets.UTF_8);
        }

        @Override
        Shape type() {
            return shapes.named(names[(int) number()]);
        }
    }

    private static Object spelled(String type, String text) {
        return switch (type) {
            case "java.net.URI" -> URI.create(text);
            default -> throw new IllegalStateException("written by this version of the tool: " + type);
        };
    }
}
