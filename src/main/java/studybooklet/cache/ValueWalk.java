package studybooklet.cache;

import java.lang.reflect.Field;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a value in one order that tells any two values apart: records by their components, lists, strings,
 * numbers, enums. So a component that is added to a record is taken along without anybody having to think of it, and a
 * value of another kind is refused rather than passed over.
 *
 * <p>What a component is declared as says mostly what it is. Where the value must tell, classes are asked for before
 * interfaces, which take longer to find among all that a class implements.
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

    private final Shapes shapes;

    /**
     * A walk.
     *
     * @param shapes may be those of other walks too
     */
    ValueWalk(Shapes shapes) {
        this.shapes = shapes;
    }

    /** The class of a record or an enum. */
    abstract void type(Shape shape);

    /** What kind of value follows. */
    abstract void kind(int kind);

    abstract void number(long number);

    abstract void string(String string);

    /** A list that may be bytes. */
    abstract void kept(Kept<?> list);

    final Shape shape(Class<?> type) {
        return shapes.of(type);
    }

    final void value(@Nullable Object value) {
        if (value == null) {
            kind(NULL);
        } else if (value instanceof String string) {
            kind(STRING);
            string(string);
        } else if (value instanceof Record record) {
            record(record, shapes.of(record.getClass()));
        } else if (value instanceof Kept<?> list) {
            kept(list);
        } else if (value instanceof Enum<?> one) {
            constant(one, shapes.of(one.getDeclaringClass()));
        } else if (value instanceof List<?> list) {
            list(list);
        } else {
            simple(value);
        }
    }

    private void simple(Object value) {
        if (value instanceof Boolean yes) {
            kind(yes ? TRUE : FALSE);
        } else if (value instanceof Integer integer) {
            kind(INTEGER);
            number(integer);
        } else if (value instanceof Long number) {
            kind(NUMBER);
            number(number);
        } else {
            other(value);
        }
    }

    final void list(List<?> list) {
        kind(LIST);
        @Nullable Object[] elements = list.toArray();
        number(elements.length);
        for (Object element : elements) {
            value(element);
        }
    }

    private void constant(Enum<?> constant, Shape shape) {
        kind(ENUM);
        type(shape);
        number(constant.ordinal());
    }

    void record(Record record, Shape shape) {
        kind(RECORD);
        type(shape);
        components(record, shape);
    }

    /** The components of a record, behind its class. */
    final void components(Record record, Shape shape) {
        Field[] fields = shape.fields;
        byte[] kinds = shape.kinds;
        try {
            for (int at = 0; at < fields.length; at++) {
                switch (kinds[at]) {
                    case INTEGER -> {
                        kind(INTEGER);
                        number(fields[at].getInt(record));
                    }
                    case NUMBER -> {
                        kind(NUMBER);
                        number(fields[at].getLong(record));
                    }
                    case TRUE -> kind(fields[at].getBoolean(record) ? TRUE : FALSE);
                    default -> component(fields[at].get(record), shape, at);
                }
            }
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("made accessible: " + shape.name, e);
        }
    }

    private void component(@Nullable Object value, Shape shape, int at) {
        if (value == null) {
            kind(NULL);
            return;
        }
        switch (shape.kinds[at]) {
            case STRING -> {
                kind(STRING);
                string((String) value);
            }
            case RECORD -> record((Record) value, shape.part(at));
            case ENUM -> constant((Enum<?>) value, shape.part(at));
            default -> value(value);
        }
    }

    /** A value of no kind known here. */
    void other(Object value) {
        throw new IllegalArgumentException("neither record nor list nor simple: " + value.getClass());
    }
}
