package studybooklet.cache;

import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Keys of the records that texts are made from: 64 bits that are equal for equal records and, for all that is made by
 * editing, differ for others. They do not change from build to build.
 */
public final class TextKeys {
    private final Walk walk = new Walk();
    private final @Nullable IntFunction<Kept.Stored> former;

    /** Keys of records as they are. */
    public TextKeys() {
        this.former = null;
    }

    /**
     * Keys of records as they were before some kept lists became others.
     *
     * @param former what the list with a number was
     */
    public TextKeys(IntFunction<Kept.Stored> former) {
        this.former = former;
    }

    /** The key of a record; lists that are kept count by their fingerprints, and are not looked at. */
    public long of(Record record) {
        walk.hash = 0xcbf29ce484222325L;
        walk.value(record);
        long hash = walk.hash;
        return (hash ^ hash >>> 29) * 0xff51afd7ed558ccdL;
    }

    private final class Walk extends ValueWalk {
        private long hash;

        Walk() {
            super(new Shapes());
        }

        private void add(long number) {
            long next = (hash ^ number) * 0xd6e8feb86659fd93L;
            hash = next ^ next >>> 32;
        }

        @Override
        void type(Shape shape) {
            add(shape.hash);
        }

        @Override
        void kind(int kind) {
            add(kind);
        }

        @Override
        void number(long number) {
            add(number);
        }

        @Override
        void string(String string) {
            add(string.length());
            for (int at = 0; at < string.length(); at++) {
                add(string.charAt(at));
            }
        }

        @Override
        void kept(Kept<?> list) {
            kind(KEPT);
            if (list.number() < 0) {
                list(list.all());
            } else if (former == null) {
                add(list.content());
            } else {
                add(former.apply(list.number()).content());
            }
        }
    }
}
