package studybooklet.cache;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values as bytes, to be read by {@link ValueReader} of the same version of the tool: made for speed, not for exchange. */
public final class ValueWriter {
    private final Shapes shapes = new Shapes();
    private final Walk walk = new Walk(shapes);
    private final ValueBytes texts = new ValueBytes(shapes);
    private final List<Written> lists = new ArrayList<>();

    /**
     * A value as bytes.
     *
     * @param value records of records, lists, strings, integers, truth values and enums
     */
    public byte[] write(@Nullable Object value) {
        walk.clear();
        walk.begin();
        texts.clear();
        lists.clear();
        walk.value(value);
        return walk.taken();
    }

    /** The elements of the {@link Kept} lists in the value written last, which are to be kept beside it. */
    public byte[] texts() {
        return texts.taken();
    }

    /** Those lists in the order in which the value holds them. */
    public List<Kept.Stored> lists() {
        List<Kept.Stored> stored = new ArrayList<>();
        for (Written list : lists) {
            stored.add(list.stored());
        }
        return stored;
    }

    /**
     * Lets those lists forget their elements.
     *
     * @param reader makes them again when they are asked for
     * @param store where {@link #texts} was put
     * @param base where it begins there
     * @param reads is told when they are looked at
     * @param number of the first list among all of the build; the others follow
     */
    public void release(ValueReader reader, Kept.Store store, long base, Reads reads, int number) {
        int next = number;
        for (Written list : lists) {
            Kept.Stored stored = list.stored();
            list.list().moveTo(new Kept.Place(reader, store, base + stored.from(), stored.length(), reads, next++));
        }
    }

    /** A list whose elements stand somewhere in {@link #texts}. */
    private record Written(Kept<?> list, Kept.Stored stored) {}

    private final class Walk extends ValueBytes {
        Walk(Shapes shapes) {
            super(shapes);
        }

        /** What it holds is put apart: the value is the same, whatever that is. */
        @Override
        void kept(Kept<?> list) {
            int from = texts.length();
            texts.begin();
            texts.list(list.all());
            Fingerprints.Print print = list.print();
            if (print == null) {
                print = texts.print(from);
                list.setPrint(print);
            }
            int length = texts.length() - from;
            lists.add(
                    new Written(list, new Kept.Stored(print.first(), print.second(), Kept.count(list), from, length)));
            kind(KEPT);
        }
    }
}
