package studybooklet.cache;

import java.lang.reflect.Constructor;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads what {@link ValueWriter} wrote. */
public final class ValueReader {
    private static final Supplier<Kept<Object>> NONE = () -> {
        throw new IllegalStateException("the value was written without texts");
    };

    private final Map<String, Class<?>> classes = new HashMap<>();
    private final Map<Class<?>, ValueWalk.Shape> shapes = new HashMap<>();
    private final List<Class<?>> named = new ArrayList<>();
    private ByteBuffer in = ByteBuffer.allocate(0);
    private Supplier<Kept<Object>> lists = NONE;

    /**
     * A value.
     *
     * @param bytes what was written, whole and unaltered; whoever keeps it sees to that
     */
    public @Nullable Object read(byte[] bytes, int from, int length) {
        return read(bytes, from, length, NONE);
    }

    /**
     * A value whose {@link Kept} lists read their elements when they are asked for.
     *
     * @param lists gives those lists in the order in which the value holds them
     */
    public @Nullable Object read(byte[] bytes, int from, int length, Supplier<Kept<Object>> lists) {
        in = ByteBuffer.wrap(bytes, from, length).order(ByteOrder.nativeOrder());
        this.lists = lists;
        named.clear();
        return value();
    }

    private @Nullable Object value() {
        int kind = in.get();
        return switch (kind) {
            case ValueWalk.NULL -> null;
            case ValueWalk.FALSE -> false;
            case ValueWalk.TRUE -> true;
            case ValueWalk.NUMBER -> in.getLong();
            case ValueWalk.INTEGER -> (int) in.getLong();
            case ValueWalk.STRING -> string();
            case ValueWalk.LIST -> list();
            case ValueWalk.ENUM -> constant(string(), string());
            case ValueWalk.RECORD -> record();
            case ValueWalk.KEPT -> lists.get();
            default -> throw new IllegalStateException("no kind of value: " + kind);
        };
    }

    private List<@Nullable Object> list() {
        int size = (int) in.getLong();
        List<@Nullable Object> list = new ArrayList<>(size);
        for (int at = 0; at < size; at++) {
            list.add(value());
        }
        return list;
    }

    private String string() {
        int length = in.getInt();
        String string;
        if (length >= 0) {
            string = new String(in.array(), in.position(), length, StandardCharsets.ISO_8859_1);
            in.position(in.position() + length);
        } else {
            char[] chars = new char[-length];
            in.asCharBuffer().get(chars);
            in.position(in.position() + 2 * chars.length);
            string = String.valueOf(chars);
        }
        return string;
    }

    static Object constant(String type, String name) {
        for (Object constant : type(type).getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return constant;
            }
        }
        throw new IllegalStateException("no " + name + " in " + type);
    }

    private Object record() {
        int number = in.getInt();
        if (number == named.size()) {
            named.add(classes.computeIfAbsent(string(), ValueReader::type));
        }
        Class<?> type = named.get(number);
        Constructor<?> constructor =
                shapes.computeIfAbsent(type, ValueWalk.Shape::of).constructor();
        @Nullable Object[] components = new @Nullable Object[constructor.getParameterCount()];
        for (int at = 0; at < components.length; at++) {
            components[at] = value();
        }
        return make(constructor, components);
    }

    static Object make(Constructor<?> constructor, @Nullable Object[] components) {
        try {
            return constructor.newInstance(components);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record that was written can be made: " + constructor, e);
        }
    }

    static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("written by this version of the tool: " + name, e);
        }
    }
}
