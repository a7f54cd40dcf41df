package studybooklet.cache;

import java.util.ArrayList;
import java.util.List;

/** Finds the records of a kind that a record holds. */
public final class Within<T> {
    private final Class<T> kind;
    private final List<T> found = new ArrayList<>();

    private Within(Class<T> kind) {
        this.kind = kind;
    }

    /**
     * The records of a kind in a record, in the order of its components; one that several hold is found several times.
     * Kept lists are not looked at.
     */
    public static <T> List<T> of(Record record, Class<T> kind) {
        Within<T> within = new Within<>(kind);
        within.new Walk().value(record);
        return within.found;
    }

    private final class Walk extends ValueWalk {
        Walk() {
            super(new Shapes());
        }

        @Override
        void record(Record record, Shape shape) {
            if (kind.isInstance(record)) {
                found.add(kind.cast(record));
            } else {
                components(record, shape);
            }
        }

        @Override
        void other(Object value) {
            // a time, an address: none of it is a record
        }

        @Override
        void type(Shape shape) {}

        @Override
        void kind(int of) {}

        @Override
        void number(long number) {}

        @Override
        void string(String string) {}

        @Override
        void kept(Kept<?> list) {}
    }
}
