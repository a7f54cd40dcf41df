package studybooklet.cache;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.temporal.Temporal;
import java.util.HexFormat;
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

    record Print(long first, long second) {}

    /**
     * What is known of a record that may hold others.
     *
     * @param place where it is kept
     */
    private record Known(Print print, int place) {}

    /**
     * A record of which the fingerprint is known.
     *
     * @param fingerprint 32 hexadecimal digits
     * @param place where {@link ModelReader} finds it among what was kept; negative if it holds what
     *     cannot be kept
     */
    public record Model(String fingerprint, int place) {}

    private final Map<Record, Known> known = new IdentityHashMap<>();
    private final ModelBytes models;
    private final Walk walk = new Walk();

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
        HexFormat hex = HexFormat.of();
        return hex.toHexDigits(print.first()) + hex.toHexDigits(print.second());
    }

    /**
     * A record that is kept, with all that it holds.
     *
     * @param name what else the fingerprint depends on
     */
    public Model keep(String name, Record record) {
        Known model = walk.known(record);
        return new Model(of(List.of(name, record)), model.place());
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

    /** Of the elements; made once. */
    Print print(Kept<?> list) {
        Print print = list.print();
        if (print == null) {
            models.pause();
            print = walk.print(list.all());
            models.resume();
            list.setPrint(print);
        }
        return print;
    }

    private final class Walk extends ValueWalk {
        private long first;
        private long second;

        Print print(@Nullable Object value) {
            long outerFirst = first;
            long outerSecond = second;
            first = 0xcbf29ce484222325L;
            second = 0x9E3779B97F4A7C15L;
            value(value);
            Print print = new Print(mixed(first), mixed(second));
            first = outerFirst;
            second = outerSecond;
            return print;
        }

        private static long mixed(long hash) {
            long mixed = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
            mixed = (mixed ^ mixed >>> 33) * 0xc4ceb9fe1a85ec53L;
            return mixed ^ mixed >>> 33;
        }

        @Override
        void kind(int kind) {
            add(kind);
            models.kind(kind);
        }

        /** A number in place of the name, which is longer than what most records hold. */
        @Override
        void type(Shape shape) {
            add(shape.hash());
            models.type(shape.name());
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

        private void add(Print print) {
            add(print.first());
            add(print.second());
        }

        @Override
        void string(String string) {
            addText(string);
            models.string(string);
        }

        private void addText(String string) {
            long a = first;
            long b = second;
            int length = string.length();
            for (int i = 0; i < length; i++) {
                char c = string.charAt(i);
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
            add(Fingerprints.this.print(list));
            if (list.number() >= 0) {
                models.kept(list.number());
            } else {
                models.refuse();
            }
        }

        @Override
        void record(Record record) {
            if (record instanceof Composed || !shape(record.getClass()).nested()) {
                whole(record);
                return;
            }
            Known one = known(record);
            add(RECORD);
            add(one.print());
            models.place(one.place());
        }

        Known known(Record record) {
            Known one = known.get(record);
            if (one == null || one.place() == ModelBytes.PAUSED && models.isOn()) {
                models.begin();
                Print print = print(new Whole(record));
                one = new Known(print, models.end());
                known.put(record, one);
            }
            return one;
        }

        private void whole(Record record) {
            if (record instanceof Composed composed) {
                other(composed);
            } else {
                super.record(record);
            }
        }

        @Override
        void other(Object value) {
            if (value instanceof Whole nested) {
                Shape shape = shape(nested.record().getClass());
                add(RECORD);
                type(shape);
                components(nested.record(), shape);
            } else if (value instanceof Composed composed) {
                models.refuse();
                add(RECORD);
                addText(value.getClass().getName());
                models.pause();
                value(composed.parts());
                models.resume();
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

    /** A record whose own fingerprint is asked for. */
    private static final class Whole {
        private final Record record;

        Whole(Record record) {
            this.record = record;
        }

        Record record() {
            return record;
        }
    }
}
