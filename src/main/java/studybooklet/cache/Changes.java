package studybooklet.cache;

import java.util.Arrays;

/** The kept lists of the last build that have become others, as {@link Reads} knows them. */
public final class Changes {
    private long[] contents = new long[8];
    private int size;

    /** Adds a list. */
    public void add(Kept.Stored list) {
        if (size == contents.length) {
            contents = Arrays.copyOf(contents, 2 * size);
        }
        contents[size++] = list.content();
    }

    /** Whether something that was made has looked at one of them. */
    public boolean reach(long[] reads) {
        for (long read : reads) {
            for (int i = 0; i < size; i++) {
                if (contents[i] == read) {
                    return true;
                }
            }
        }
        return false;
    }
}
