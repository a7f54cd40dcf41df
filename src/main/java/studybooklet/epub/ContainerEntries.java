package studybooklet.epub;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import studybooklet.cache.FlatInput;
import studybooklet.cache.FlatOutput;

/**
 * What a container holds; kept for the next build, which copies what has not changed.
 *
 * @param time the time of every entry, as zip writes it
 */
record ContainerEntries(int time, List<ContainerEntry> entries) {
    ContainerEntries {
        entries = List.copyOf(entries);
    }

    /** @param notes what {@link #bytes} gave */
    static ContainerEntries read(byte[] notes) {
        FlatInput in = new FlatInput(notes, 0, notes.length);
        int time = in.readInt();
        int size = in.readInt();
        List<ContainerEntry> entries = new ArrayList<>(size);
        for (int left = size; left > 0; left--) {
            entries.add(ContainerEntry.read(in));
        }
        return new ContainerEntries(time, entries);
    }

    /** All of it, for {@link #read}. */
    byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(128 * entries.size());
        FlatOutput out = new FlatOutput(bytes);
        out.writeInt(time);
        out.writeInt(entries.size());
        for (ContainerEntry entry : entries) {
            entry.writeTo(out);
        }
        return bytes.toByteArray();
    }
}
