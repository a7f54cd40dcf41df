package studybooklet.output;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import studybooklet.cache.Stamp;
import studybooklet.cache.ValueReader;
import studybooklet.cache.ValueWriter;

/** What the last build made its files from, so that this one need not make them again. */
final class MadeFiles {
    private static final String NAME = ".booklet-made";

    /**
     * A file that a build made.
     *
     * @param fingerprint of what it was made from, or null
     * @param checksum of its bytes
     * @param stamp its stamp when it had its place
     * @param notes what its source left for the next time, or null
     */
    record MadeFile(
            String path,
            @Nullable String fingerprint,
            String checksum,
            Stamp stamp,
            @Nullable Record notes) {
        /** Whether the file still is what the build made: nobody altered it by hand. */
        boolean stands(Path folder) throws IOException {
            try {
                return Stamp.of(folder.resolve(path)).equals(stamp);
            } catch (NoSuchFileException e) {
                return false;
            }
        }
    }

    private record All(List<MadeFile> files) {
        All {
            files = List.copyOf(files);
        }
    }

    private final StateFile state;
    private final Path folder;
    private final Map<String, MadeFile> former = new HashMap<>();
    private final List<MadeFile> next = new ArrayList<>();
    private boolean same = true;

    MadeFiles(Path folder, String tool) throws IOException {
        this.folder = folder;
        this.state = new StateFile(NAME, tool);
        StateFile.Kept kept = state.read(folder);
        if (kept != null) {
            All all = (All) new ValueReader().read(kept.bytes(), kept.from(), kept.length());
            if (all != null) {
                all.files().forEach(file -> former.put(file.path(), file));
            }
        }
    }

    /** A file of the last build that stands as that build made it; else null. */
    @Nullable
    MadeFile standing(String path) throws IOException {
        MadeFile file = former.get(path);
        return file != null && file.stands(folder) ? file : null;
    }

    /** Takes a file over that was not made again. */
    void keep(MadeFile file) {
        next.add(file);
    }

    /** Adds a file that was made and has its place now. */
    void add(String path, @Nullable String fingerprint, String checksum, @Nullable Record notes) throws IOException {
        if (fingerprint == null && notes == null) {
            return;
        }
        next.add(new MadeFile(path, fingerprint, checksum, Stamp.of(folder.resolve(path)), notes));
        same = false;
    }

    /** To be called before the first file changes: what is known would be wrong if the build were killed then. */
    void forget() throws IOException {
        state.delete(folder);
        same = false;
    }

    void save() throws IOException {
        if (next.isEmpty()) {
            state.delete(folder);
        } else if (!same || next.size() != former.size()) {
            state.write(folder, out -> out.write(new ValueWriter().write(new All(next))));
        }
    }
}
