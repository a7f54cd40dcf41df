package studybooklet.cache;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a value in one order that tells any two values apart: records by their components, lists, strings,
 * numbers, enums. So a component that is added to a record is taken along without anybody having to think of it, and a
 * value of another kind is refused rather than passed over.
 */
abstract class ValueWalk {
    static final int NULL = 0;
    static final int FALSE = 1;
    static final int TRUE = 2;
    static final int NUMBER = 3;
    static final int STRING = 4;
    static final int LIST = 5;
    static final int ENUM = 6;
    static final int RECORD = 7;
    static final int INTEGER = 8;
    static final int KEPT = 9;

    private final Map<Class<?>, Shape> shapes = new HashMap<>();

    /**
     * How a class of records is taken apart and put together.
     *
     * @param hash of the name
     * @param fields of the components: reflection on their accessors would make a class for each
     * @param nested whether a record may hold others or lists
     */
    record Shape(String name, long hash, List<Field> fields, Constructor<?> constructor, boolean nested) {
        static Shape of(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            try {
                Constructor<?> constructor = type.getDeclaredConstructor(types);
                constructor.setAccessible(true);
                List<Field> fields = new ArrayList<>();
                for (RecordComponent component : components) {
                    Field field = type.getDeclaredField(component.getName());
                    field.setAccessible(true);
                    fields.add(field);
                }
                boolean nested = Arrays.stream(types).anyMatch(one -> one == List.class || one.isRecord());
                return new Shape(type.getName(), hashOf(type.getName()), fields, constructor, nested);
            } catch (NoSuchMethodException | NoSuchFieldException e) {
                throw new IllegalStateException("every record has a canonical constructor and fields: " + type, e);
            }
        }
    }

    /** The class of a record. */
    abstract void type(Shape shape);

    /** What kind of value follows. */
    abstract void kind(int kind);

    abstract void number(long number);

    abstract void string(String string);

    /** A list that may be bytes. */
    abstract void kept(Kept<?> list);

    /** The components of a record, behind its class. */
    void components(Record record, Shape shape) {
        for (Field field : shape.fields()) {
            try {
                value(field.get(record));
            } catch (IllegalAccessException e) {
                throw new IllegalStateException("made accessible: " + field, e);
            }
        }
    }

    private static long hashOf(String name) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }

    final Shape shape(Class<?> type) {
        return shapes.computeIfAbsent(type, Shape::of);
    }

    final void value(@Nullable Object value) {
        if (value == null) {
            kind(NULL);
        } else if (value instanceof String string) {
            kind(STRING);
            string(string);
        } else if (value instanceof Boolean yes) {
            kind(yes ? TRUE : FALSE);
        } else if (value instanceof Integer integer) {
            kind(INTEGER);
            number(integer);
        } else if (value instanceof Long number) {
            kind(NUMBER);
            number(number);
        } else if (value instanceof Kept<?> list) {
            kept(list);
        } else if (value instanceof List<?> list) {
            kind(LIST);
            number(list.size());
            list.forEach(this::value);
        } else if (value instanceof Record record) {
            record(record);
        } else if (value instanceof Enum<?> one) {
            kind(ENUM);
            string(one.getDeclaringClass().getName());
            string(one.name());
        } else {
            other(value);
        }
    }

    void record(Record record) {
        Shape shape = shape(record.getClass());
        kind(RECORD);
        type(shape);
        components(record, shape);
    }

    /** A value of no kind known here. */
    void other(Object value) {
        throw new IllegalArgumentException("neither record nor list nor simple: " + value.getClass());
    }
}
