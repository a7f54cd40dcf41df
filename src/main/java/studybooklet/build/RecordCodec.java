package studybooklet.build;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes values as bytes and reads them back: records, sealed interfaces of records, enums, lists, strings, byte arrays, int and boolean;
 * any of the objects may be null. The declared type is the schema, so that no class can be read that it does not name. It
 * takes half the CPU of the JDK's serialization. For one thread.
 */
final class RecordCodec {
    private static final int NULL = -1;
    private static final int BUFFER = 1 << 16;

    private final Map<Class<?>, RecordLayout> layouts = new HashMap<>();
    private final Map<Class<?>, List<Class<?>>> permitted = new HashMap<>();

    /**
     * The components of a record class.
     *
     * @param fields read in place of the accessors, because reflection generates a class for each method that it calls often
     */
    private record RecordLayout(List<Field> fields, Constructor<?> constructor) {
        static RecordLayout of(Class<?> type) {
            List<Field> fields = new ArrayList<>();
            List<Class<?>> types = new ArrayList<>();
            try {
                for (RecordComponent component : type.getRecordComponents()) {
                    Field field = type.getDeclaredField(component.getName());
                    field.setAccessible(true);
                    fields.add(field);
                    types.add(component.getType());
                }
                Constructor<?> constructor = type.getDeclaredConstructor(types.toArray(Class<?>[]::new));
                constructor.setAccessible(true);
                return new RecordLayout(List.copyOf(fields), constructor);
            } catch (NoSuchFieldException | NoSuchMethodException e) {
                throw new IllegalStateException("every record has its fields and a canonical constructor", e);
            }
        }
    }

    /** Writes a record. */
    <R extends Record> void write(R value, Class<R> type, OutputStream out) throws IOException {
        DataOutputStream buffered = new DataOutputStream(new BufferedOutputStream(out, BUFFER));
        try {
            writeValue(value, type, buffered);
            buffered.flush();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("reading the components of a record", e);
        }
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @return null if the bytes are not those of such a record
     */
    <R extends Record> @Nullable R read(ByteBuffer bytes, Class<R> type) {
        try {
            return type.cast(readValue(bytes, type));
        } catch (ReflectiveOperationException | RuntimeException e) {
            return null; // damaged bytes can fail in any way, also in a record's constructor
        }
    }

    private void writeValue(@Nullable Object value, Type type, DataOutputStream out)
            throws IOException, ReflectiveOperationException {
        if (type == int.class || type == Integer.class) {
            out.writeInt((int) Objects.requireNonNull(value));
        } else if (type == boolean.class) {
            out.writeByte((boolean) Objects.requireNonNull(value) ? 1 : 0);
        } else if (value == null) {
            out.writeInt(NULL);
        } else if (value instanceof String text) {
            out.writeInt(text.length());
            ByteBuffer chars = ByteBuffer.allocate(2 * text.length());
            chars.asCharBuffer().put(text.toCharArray());
            out.write(chars.array());
        } else if (value instanceof byte[] bytes) {
            out.writeInt(bytes.length);
            out.write(bytes);
        } else if (value instanceof List<?> list) {
            out.writeInt(list.size());
            Type element = ((ParameterizedType) type).getActualTypeArguments()[0];
            for (Object each : list) {
                writeValue(each, element, out);
            }
        } else if (value instanceof Enum<?> constant) {
            out.writeInt(constant.ordinal());
        } else {
            writeRecord((Record) value, (Class<?>) type, out);
        }
    }

    private void writeRecord(Record value, Class<?> declared, DataOutputStream out)
            throws IOException, ReflectiveOperationException {
        out.writeInt(declared.isRecord() ? 0 : permitted(declared).indexOf(value.getClass()));
        RecordLayout layout = layout(value.getClass());
        for (Field field : layout.fields()) {
            writeValue(field.get(value), field.getGenericType(), out);
        }
    }

    private @Nullable Object readValue(ByteBuffer in, Type type) throws ReflectiveOperationException {
        if (type == boolean.class) {
            return in.get() != 0;
        }
        int number = in.getInt();
        if (type == int.class || type == Integer.class) {
            return number;
        }
        if (number == NULL) {
            return null;
        }
        if (type == String.class) {
            char[] chars = new char[Math.min(number, in.remaining())];
            in.asCharBuffer().get(chars);
            in.position(in.position() + 2 * number);
            return new String(chars);
        }
        if (type == byte[].class) {
            byte[] bytes = new byte[Math.min(number, in.remaining())];
            in.get(bytes);
            return bytes;
        }
        if (type instanceof ParameterizedType list) {
            List<@Nullable Object> elements = new ArrayList<>(Math.min(number, in.remaining()));
            for (int i = 0; i < number; i++) {
                elements.add(readValue(in, list.getActualTypeArguments()[0]));
            }
            return elements;
        }
        Class<?> declared = (Class<?>) type;
        if (declared.isEnum()) {
            return declared.getEnumConstants()[number];
        }
        RecordLayout layout =
                layout(declared.isRecord() ? declared : permitted(declared).get(number));
        Object[] components = new Object[layout.fields().size()];
        for (int i = 0; i < components.length; i++) {
            components[i] = readValue(in, layout.fields().get(i).getGenericType());
        }
        return layout.constructor().newInstance(components);
    }

    private RecordLayout layout(Class<?> type) {
        return layouts.computeIfAbsent(type, RecordLayout::of);
    }

    private List<Class<?>> permitted(Class<?> sealed) {
        return permitted.computeIfAbsent(sealed, RecordCodec::records);
    }

    /** The record classes that a sealed interface permits, in the order of declaration. */
    private static List<Class<?>> records(Class<?> sealed) {
        List<Class<?>> records = new ArrayList<>();
        for (Class<?> subclass : sealed.getPermittedSubclasses()) {
            if (subclass.isRecord()) {
                records.add(subclass);
            } else {
                records.addAll(records(subclass));
            }
        }
        return records;
    }
}
