package studybooklet.cache;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a class of records is taken apart and put together, or which constants an enum has. It is looked at for each of many
 * thousand records, and therefore has arrays.
 */
final class Shape {
    private static final Field[] NO_FIELDS = {};

    final Class<?> type;
    final String name;

    /** Of the name. */
    final long hash;

    /** Its number among the {@link Shapes} that it belongs to. */
    final int index;

    /** Of the components: reflection on their accessors would make a class for each. */
    final Field[] fields;

    /** What each component is by its declared type, as {@link ValueWalk} numbers kinds: TRUE for truth values, NULL if only the value can tell. */
    final byte[] kinds;

    /** Whether a record may hold others or lists. */
    final boolean nested;

    /** Whether it says itself what makes it up. */
    final boolean composed;

    private final Shapes shapes;
    private final @Nullable Constructor<?> constructor;
    private final @Nullable Shape[] parts;
    private final @Nullable Object[] constants;

    Shape(Shapes shapes, int index, Class<?> type) {
        this.shapes = shapes;
        this.index = index;
        this.type = type;
        name = type.getName();
        hash = hashOf(name);
        composed = Fingerprints.Composed.class.isAssignableFrom(type);
        if (type.isRecord()) {
            RecordComponent[] components = type.getRecordComponents();
            fields = new Field[components.length];
            kinds = new byte[components.length];
            constants = NO_FIELDS;
            constructor = opened(components);
        } else {
            fields = NO_FIELDS;
            kinds = new byte[0];
            constants = type.getEnumConstants();
            constructor = null;
        }
        parts = new @Nullable Shape[fields.length];
        nested = hasNested();
    }

    private Constructor<?> opened(RecordComponent[] components) {
        Class<?>[] types = new Class<?>[components.length];
        try {
            for (int at = 0; at < components.length; at++) {
                types[at] = components[at].getType();
                kinds[at] = (byte) kindOf(types[at]);
                fields[at] = type.getDeclaredField(components[at].getName());
                fields[at].setAccessible(true);
            }
            Constructor<?> canonical = type.getDeclaredConstructor(types);
            canonical.setAccessible(true);
            return canonical;
        } catch (NoSuchMethodException | NoSuchFieldException e) {
            throw new IllegalStateException("every record has a canonical constructor and fields: " + type, e);
        }
    }

    private static int kindOf(Class<?> type) {
        int kind = ValueWalk.NULL;
        if (type == String.class) {
            kind = ValueWalk.STRING;
        } else if (type == int.class) {
            kind = ValueWalk.INTEGER;
        } else if (type == long.class) {
            kind = ValueWalk.NUMBER;
        } else if (type == boolean.class) {
            kind = ValueWalk.TRUE;
        } else if (type == List.class) {
            kind = ValueWalk.LIST;
        } else if (type.isRecord()) {
            kind = ValueWalk.RECORD;
        } else if (type.isEnum()) {
            kind = ValueWalk.ENUM;
        }
        return kind;
    }

    private boolean hasNested() {
        for (byte kind : kinds) {
            if (kind == ValueWalk.LIST || kind == ValueWalk.RECORD) {
                return true;
            }
        }
        return false;
    }

    private static long hashOf(String name) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }

    /** The shape of a component that is declared as a record or an enum, and so can be of no other class. */
    Shape part(int at) {
        Shape part = parts[at];
        if (part == null) {
            part = shapes.of(fields[at].getType());
            parts[at] = part;
        }
        return part;
    }

    /** The constant of an enum that has a number. */
    Object constant(int ordinal) {
        return Objects.requireNonNull(constants[ordinal]);
    }

    /** A record with components. */
    Object make(@Nullable Object[] components) {
        try {
            return Objects.requireNonNull(constructor, name).newInstance(components);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record that was written can be made: " + constructor, e);
        }
    }
}
