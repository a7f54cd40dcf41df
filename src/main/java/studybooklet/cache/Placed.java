package studybooklet.cache;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Where texts stand in a file that were placed there by what could not look at them. What stands around them is the same
 * whatever they are, so a file with other texts is the same file with these stretches replaced.
 *
 * @param around the kept lists that what stands around the texts depends on, as {@link Reads} knows them, ascending; not
 *     to be changed
 * @param texts in the order in which they stand in the file
 */
public record Placed(long[] around, List<Text> texts) {
    /** No text was placed. */
    public static final Placed NOTHING = new Placed(new long[0], List.of());

    /**
     * A text.
     *
     * @param from where it begins in the file, in bytes
     * @param length in bytes
     * @param key of the record that it was made from; see {@link TextKeys}
     */
    public record Text(int from, int length, long key) {
        int end() {
            return from + length;
        }
    }

    public Placed {
        texts = List.copyOf(texts);
    }

    /** Writes it, to be read by {@link #read}. */
    public void writeTo(FlatOutput out) throws IOException {
        out.writeInt(texts.size());
        if (texts.isEmpty()) {
            return;
        }
        out.writeLongs(around);
        for (Text text : texts) {
            out.writeInt(text.from());
            out.writeInt(text.length());
            out.writeLong(text.key());
        }
    }

    /** What was written. */
    public static Placed read(FlatInput in) {
        int size = in.readInt();
        if (size == 0) {
            return NOTHING;
        }
        long[] around = in.readLongs();
        List<Text> texts = new ArrayList<>(size);
        for (int left = size; left > 0; left--) {
            texts.add(new Text(in.readInt(), in.readInt(), in.readLong()));
        }
        return new Placed(around, texts);
    }
}
