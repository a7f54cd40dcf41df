package studybooklet.cache;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Where texts stand in a file that were placed there by what could not look at them. What stands around them is the same
 * whatever they are, so a file with other texts is the same file with these stretches replaced. Numbers and not records,
 * because a build holds it for every file.
 *
 * @param around the kept lists that what stands around the texts depends on, as {@link Reads} knows them, ascending; not
 *     to be changed
 * @param places of each text in two numbers, in the order in which they stand in the file; not to be changed
 */
public record Placed(long[] around, long[] places) {
    /** No text was placed. */
    public static final Placed NOTHING = new Placed(new long[0], new long[0]);

    /**
     * A text.
     *
     * @param from where it begins in the file, in bytes
     * @param length in bytes
     * @param key of the record that it was made from; see {@link TextKeys}
     */
    public record Text(int from, int length, long key) {}

    static Placed of(long[] around, List<Text> texts) {
        long[] places = new long[2 * texts.size()];
        int at = 0;
        for (Text text : texts) {
            places[at++] = (long) text.from() << Integer.SIZE | text.length();
            places[at++] = text.key();
        }
        return new Placed(around, places);
    }

    /** Whether there is no text. */
    public boolean isEmpty() {
        return places.length == 0;
    }

    /** The texts in the order in which they stand in the file. */
    public List<Text> texts() {
        List<Text> texts = new ArrayList<>(places.length / 2);
        for (int at = 0; at < places.length; at += 2) {
            texts.add(new Text((int) (places[at] >>> Integer.SIZE), (int) places[at], places[at + 1]));
        }
        return texts;
    }

    /** The same with no text placed yet. */
    Placed withoutTexts() {
        return new Placed(around, NOTHING.places);
    }

    /** Writes it, to be read by {@link #read}. */
    public void writeTo(FlatOutput out) throws IOException {
        out.writeLongs(places);
        if (!isEmpty()) {
            out.writeLongs(around);
        }
    }

    /** What was written. */
    public static Placed read(FlatInput in) {
        long[] places = in.readLongs();
        return places.length == 0 ? NOTHING : new Placed(in.readLongs(), places);
    }
}
