package studybooklet.cache;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.Temporal;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Fingerprints of values: 128 bits that are equal for equal values and, for all that is made by editing, differ for
 * others. Within one build a record keeps its fingerprint, because a line of the contents stands on many pages.
 */
public final class Fingerprints {
    /** A value that is no record and says itself what makes it up. */
    public interface Composed {
        /** Values that tell it from any other of its class. */
        Object parts();
    }

    record Print(long first, long second) {
        /** Of hashes in which the last numbers have not yet told on all bits. */
        static Print of(long first, long second) {
            return new Print(mixed(first), mixed(second));
        }
    }

    private static long mixed(long hash) {
        long mixed = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ mixed >>> 33) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ mixed >>> 33;
    }

    /** What is known of a record that may hold others. */
    private static final class Known {
        private final long first;
        private final long second;

        /** Where it is kept. */
        private final int place;

        Known(long first, long second, int place) {
            this.first = first;
            this.second = second;
            this.place = place;
        }
    }

    /**
     * A record of which the fingerprint is known.
     *
     * @param fingerprint 32 hexadecimal digits
     * @param place where {@link ModelReader} finds it among what was kept; negative if it holds what
     *     cannot be kept
     */
    public record Model(String fingerprint, int place) {
        /** One of which no fingerprint is made, so that what is made from it is made anew by the next whole build. */
        public static Model at(int place) {
            return new Model("", place);
        }
    }

    /** Hexadecimal ones of half a fingerprint. */
    private static final int DIGITS = 16;

    private final Map<Record, Known> known = new IdentityHashMap<>();
    private final ModelBytes models;
    private final Shapes shapes = new Shapes();
    private final Walk walk = new Walk(shapes);
    private final ValueBytes elements = new ValueBytes(shapes);

    /** Fingerprints alone: nothing can be kept. */
    public Fingerprints() {
        this(false, OutputStream.nullOutputStream());
    }

    private Fingerprints(boolean keeps, OutputStream out) {
        models = new ModelBytes(keeps, out);
    }

    /**
     * Fingerprints of what is kept.
     *
     * @param out takes what {@link ModelReader} reads
     */
    public static Fingerprints keeping(OutputStream out) {
        return new Fingerprints(true, out);
    }

    /**
     * The fingerprint of a value.
     *
     * @return 32 hexadecimal digits
     * @throws IllegalArgumentException for what is neither record, list, simple nor {@link Composed}
     */
    public String of(@Nullable Object value) {
        Print print = walk.print(value);
        char[] digits = new char[2 * DIGITS];
        putDigits(digits, DIGITS, print.first());
        putDigits(digits, 2 * DIGITS, print.second());
        return String.valueOf(digits);
    }

    private static void putDigits(char[] digits, int end, long number) {
        long rest = number;
        for (int at = end - 1; at >= end - DIGITS; at--) {
            digits[at] = "0123456789abcdef".charAt((int) rest & 0xF);
            rest >>>= 4;
        }
    }

    /**
     * A record that is kept, with all that it holds.
     *
     * @param name what else the fingerprint depends on
     */
    public Model keep(String name, Record record) {
        Known model = walk.known(record, shapes.of(record.getClass()));
        return new Model(of(List.of(name, record)), model.place);
    }

    /** A value of which nothing is kept but the fingerprint. */
    public Model unkept(Object value) {
        models.pause();
        String fingerprint = of(value);
        models.resume();
        return new Model(fingerprint, ModelBytes.NOWHERE);
    }

    /** To be called when all was kept, before {@link ModelReader} reads it. */
    public void finishModels() throws IOException {
        models.finish();
    }

    /** Of the elements; made once, here or when they are written. */
    private Print print(Kept<?> list) {
        Print print = list.print();
        if (print == null) {
            elements.clear();
            elements.begin();
            elements.list(list.all());
            print = elements.print(0);
            list.setPrint(print);
        }
        return print;
    }

    private final class Walk extends ValueWalk {
        private long first;
        private long second;
        private char[] chars = new char[1 << 8];

        Walk(Shapes shapes) {
            super(shapes);
        }

        private void begin() {
            first = 0xcbf29ce484222325L;
            second = 0x9E3779B97F4A7C15L;
        }

        Print print(@Nullable Object value) {
            long outerFirst = first;
            long outerSecond = second;
            begin();
            value(value);
            Print print = Print.of(first, second);
            first = outerFirst;
            second = outerSecond;
            return print;
        }

        @Override
        void kind(int kind) {
            add(kind);
            models.kind(kind);
        }

        /** A number in place of the name, which is longer than what most records hold. */
        @Override
        void type(Shape shape) {
            add(shape.hash);
            models.type(shape);
        }

        @Override
        void number(long number) {
            add(number);
            models.number(number);
        }

        private void add(long number) {
            first = (first ^ number) * 0x100000001b3L;
            second = Long.rotateLeft(second + number, 29) * 0xd6e8feb86659fd93L;
        }

        @Override
        void string(String string) {
            addText(string);
            models.string(string);
        }

        private void addText(String string) {
            int length = string.length();
            if (length > chars.length) {
                chars = new char[2 * length];
            }
            char[] all = chars;
            string.getChars(0, length, all, 0);
            long a = first;
            long b = second;
            for (int i = 0; i < length; i++) {
                char c = all[i];
                a = (a ^ c) * 0x100000001b3L;
                b = Long.rotateLeft(b + c, 29) * 0xd6e8feb86659fd93L;
            }
            first = a;
            second = b;
            add(length);
        }

        @Override
        void kept(Kept<?> list) {
            add(KEPT);
            Print print = Fingerprints.this.print(list);
            add(print.first());
            add(print.second());
            if (list.number() >= 0) {
                models.kept(list.number());
            } else {
                models.refuse();
            }
        }

        @Override
        void record(Record record, Shape shape) {
            if (shape.composed) {
                other(record);
            } else if (shape.nested) {
                Known one = known(record, shape);
                add(RECORD);
                add(one.first);
                add(one.second);
                models.place(one.place);
            } else {
                super.record(record, shape);
            }
        }

        Known known(Record record, Shape shape) {
            Known one = known.get(record);
            if (one == null || one.place == ModelBytes.PAUSED && models.isOn()) {
                long outerFirst = first;
                long outerSecond = second;
                begin();
                models.begin();
                add(RECORD);
                type(shape);
                components(record, shape);
                one = new Known(mixed(first), mixed(second), models.end());
                first = outerFirst;
                second = outerSecond;
                known.put(record, one);
            }
            return one;
        }

        @Override
        void other(Object value) {
            if (value instanceof Composed composed) {
                models.refuse();
                add(RECORD);
                addText(value.getClass().getName());
                models.pause();
                value(composed.parts());
                models.resume();
            } else if (value instanceof Instant instant) {
                // Spelled out it would have Java's formats of dates loaded, for one moment in all models.
                addText(Instant.class.getName());
                add(instant.getEpochSecond());
                add(instant.getNano());
                models.spelled(value);
            } else if (value instanceof Temporal || value instanceof URI) {
                add(STRING);
                addText(value.getClass().getName());
                addText(value.toString());
                models.spelled(value);
            } else {
                super.other(value);
            }
        }
    }
}
