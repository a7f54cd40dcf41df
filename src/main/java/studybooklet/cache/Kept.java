package studybooklet.cache;

import java.lang.ref.WeakReference;
import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Spliterator;
import org.jspecify.annotations.Nullable;

/**
 * A list of much text, most of which a build never looks at: where it was read from what an earlier build kept, it stays
 * bytes until somebody asks for an element, and is bytes again when he has forgotten it. Its fingerprint and its size are
 * known without that. It cannot be changed.
 *
 * @param <E> strings, or records that hold no others
 */
public final class Kept<E> extends AbstractList<E> {
    /** Gives bytes that are kept somewhere. */
    @FunctionalInterface
    public interface Store {
        byte[] read(long from, int length);
    }

    /**
     * Where the elements are kept.
     *
     * @param from the first of their bytes in the store
     * @param reads is told when they are looked at
     * @param number the list's number among all of the build
     */
    record Place(ValueReader reader, Store store, long from, int length, Reads reads, int number) {}

    /**
     * A list as bytes.
     *
     * @param first the first half of its fingerprint
     * @param second the other half
     * @param size how many elements it has
     * @param from where its bytes begin, in those of the texts of its file
     * @param length how many bytes they are
     */
    public record Stored(long first, long second, int size, int from, int length) {
        /** Whether another list has the same elements. */
        public boolean sameAs(Stored other) {
            return first == other.first && second == other.second;
        }

        /** What {@link Reads} knows it by. */
        public long content() {
            return first;
        }

        /**
         * The list, to be read when it is looked at.
         *
         * @param base where the texts of its file begin in the store
         * @param number its own among all lists of the build
         */
        public Kept<Object> in(ValueReader reader, Store store, long base, Reads reads, int number) {
            Place place = new Place(reader, store, base + from, length, reads, number);
            return new Kept<>(size, new Fingerprints.Print(first, second), place);
        }
    }

    private final int size;
    private @Nullable List<E> elements;
    private @Nullable Place place;
    private Fingerprints.@Nullable Print print;
    private @Nullable WeakReference<List<E>> seen;

    private Kept(List<E> elements) {
        this.size = elements.size();
        this.elements = elements;
        this.place = null;
    }

    Kept(int size, Fingerprints.Print print, Place place) {
        this.size = size;
        this.elements = null;
        this.place = place;
        this.print = print;
    }

    /** The same elements; a list that is kept already is not looked at. */
    public static <E> List<E> copyOf(List<E> list) {
        return list instanceof Kept<E> ? list : new Kept<>(List.copyOf(list));
    }

    /** How many elements a list has. To ask this does not count as looking at it: where the number matters to more than the list itself, it is told elsewhere. */
    public static int count(List<?> list) {
        return list instanceof Kept<?> kept ? kept.size : list.size();
    }

    /** The list's number among all of the build; -1 if it is kept nowhere. */
    int number() {
        return place == null ? -1 : place.number();
    }

    /** What {@link Reads} knows it by; only of a list that is kept somewhere. */
    long content() {
        return Objects.requireNonNull(print, "of what is kept").first();
    }

    private void note() {
        if (place != null) {
            place.reads().note(content());
        }
    }

    /** The elements, all of them made. */
    List<E> all() {
        note();
        if (elements != null) {
            return elements;
        }
        List<E> all = seen == null ? null : seen.get();
        if (all == null) {
            all = read(Objects.requireNonNull(place, "elements or their place"));
            seen = new WeakReference<>(all);
        }
        return all;
    }

    @SuppressWarnings("unchecked") // what was written as a list of these is read as one
    private static <E> List<E> read(Place place) {
        byte[] bytes = place.store().read(place.from(), place.length());
        return (List<E>) Objects.requireNonNull(place.reader().read(bytes, 0, place.length()));
    }

    /** Forgets the elements, which are kept elsewhere now. */
    void moveTo(Place kept) {
        place = kept;
        elements = null;
    }

    Fingerprints.@Nullable Print print() {
        return print;
    }

    void setPrint(Fingerprints.Print made) {
        print = made;
    }

    @Override
    public E get(int index) {
        return all().get(index);
    }

    @Override
    public int size() {
        note();
        return size;
    }

    @Override
    public Iterator<E> iterator() {
        return all().iterator();
    }

    @Override
    public Spliterator<E> spliterator() {
        return all().spliterator();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || all().equals(other instanceof Kept<?> kept ? kept.all() : other);
    }

    @Override
    public int hashCode() {
        return all().hashCode();
    }
}
