package studybooklet.cache;

import java.net.URI;
import java.time.temporal.Temporal;
import java.util.HexFormat;
import java.util.IdentityHashMap;
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

    private final Map<Record, Print> known = new IdentityHashMap<>();
    private final Walk walk = new Walk();

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

    /** Of the elements; made once. */
    Print print(Kept<?> list) {
        Print print = list.print();
        if (print == null) {
            print = walk.print(list.all());
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
            number(kind);
        }

        /** A number in place of the name, which is longer than what most records hold. */
        @Override
        void type(Shape shape) {
            number(shape.hash());
        }

        @Override
        void number(long number) {
            first = (first ^ number) * 0x100000001b3L;
            second = Long.rotateLeft(second + number, 29) * 0xd6e8feb86659fd93L;
        }

        @Override
        void string(String string) {
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
            number(length);
        }

        @Override
        void kept(Kept<?> list) {
            Print print = Fingerprints.this.print(list);
            kind(KEPT);
            number(print.first());
            number(print.second());
        }

        @Override
        void record(Record record) {
            if (record instanceof Composed || !shape(record.getClass()).nested()) {
                whole(record);
                return;
            }
            Print print = known.get(record);
            if (print == null) {
                print = print(new Whole(record));
                known.put(record, print);
            }
            kind(RECORD);
            number(print.first());
            number(print.second());
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
                super.record(nested.record());
            } else if (value instanceof Composed composed) {
                kind(RECORD);
                string(value.getClass().getName());
                value(composed.parts());
            } else if (value instanceof Temporal || value instanceof URI) {
                kind(STRING);
                string(value.getClass().getName());
                string(value.toString());
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
