package studybooklet.text.model;

import java.util.List;
import java.util.stream.Stream;

/** Appends to immutable lists. */
final class Appended {
    private Appended() {}

    /** The elements of both lists. */
    static <T> List<T> to(List<T> list, List<T> more) {
        return list.isEmpty()
                ? more
                : more.isEmpty()
                        ? list
                        : Stream.concat(list.stream(), more.stream()).toList();
    }
}
