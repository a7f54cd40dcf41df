package studybooklet.output;

import java.util.List;

/**
 * What a build did to the output folder; every path relative to it, with forward slashes.
 *
 * @param written the files that are new or differ from what stood there, in the order of writing
 * @param unchanged the files that stood there already, byte for byte; they keep their modification time
 * @param removed the files of the former build that this one does not make
 */
public record Written(List<String> written, List<String> unchanged, List<String> removed) {
    public Written {
        written = List.copyOf(written);
        unchanged = List.copyOf(unchanged);
        removed = List.copyOf(removed);
    }

    /** Whether the folder is as it was. */
    public boolean nothingChanged() {
        return written.isEmpty() && removed.isEmpty();
    }
}
