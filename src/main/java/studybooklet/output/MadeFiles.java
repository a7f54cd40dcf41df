package studybooklet.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import studybooklet.cache.FlatInput;
import studybooklet.cache.FlatOutput;
import studybooklet.cache.Placed;
import studybooklet.cache.Reads;
import studybooklet.cache.Stamp;

/** What the last build made its files from, so that this one need not make them again. */
public final class MadeFiles {
    static final String NAME = ".booklet-made";

    /** No model is kept. */
    private static final int NOWHERE = -1;

    /**
     * A file that a build made.
     *
     * @param fingerprint of what it was made from, or null
     * @param model where that is kept; negative where it is not
     * @param looked what was looked at for it
     * @param checksum of its bytes
     * @param stamp its stamp when it had its place
     * @param notes what its source left for the next time; empty if that is nothing
     */
    public record MadeFile(
            String path,
            @Nullable String fingerprint,
            int model,
            Reads.Looked looked,
            String checksum,
            Stamp stamp,
            byte[] notes) {
        /** Whether the file still is what the build made: nobody altered it by hand. */
        boolean stands(Path folder) throws IOException {
            try {
                return Stamp.of(folder.resolve(path)).equals(stamp);
            } catch (NoSuchFileException e) {
                return false;
            }
        }

        /** Whether it is made of parts, each of which tells what was looked at for it. */
        public boolean isContainer() {
            return notes.length > 0;
        }
    }

    private static final int PIECE = 1 << 15;

    private final StateFile state;
    private final @Nullable Stamp stamp;
    private final Path folder;
    private final Map<String, MadeFile> former = new HashMap<>();
    private final List<MadeFile> files = new ArrayList<>();
    private long[] general = {};
    private final List<MadeFile> next = new ArrayList<>();
    private boolean same = true;

    MadeFiles(Path folder, String tool) throws IOException {
        this.folder = folder;
        this.state = new StateFile(NAME, tool);
        this.stamp = stamp();
        StateFile.Kept kept = state.read(folder);
        if (kept == null) {
            return;
        }
        FlatInput in = new FlatInput(kept.bytes(), kept.from(), kept.length());
        general = in.readLongs();
        for (int left = in.readInt(); left > 0; left--) {
            MadeFile file = read(in);
            files.add(file);
            former.put(file.path(), file);
        }
    }

    private static MadeFile read(FlatInput in) {
        String path = in.readText();
        String fingerprint = in.readText();
        return new MadeFile(
                path,
                fingerprint.isEmpty() ? null : fingerprint,
                in.readInt(),
                new Reads.Looked(in.readLongs(), Placed.read(in)),
                in.readText(),
                Stamp.read(in),
                in.readBytes());
    }

    private @Nullable Stamp stamp() throws IOException {
        try {
            return Stamp.of(folder.resolve(NAME));
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    /** Whether no build has written since this was read. */
    boolean stands() throws IOException {
        Stamp now = stamp();
        return now != null && now.equals(stamp);
    }

    /** The files of the last build. */
    public List<MadeFile> files() {
        return files;
    }

    /** Where a file of the last build stands. */
    public Path path(MadeFile file) {
        return folder.resolve(file.path());
    }

    /** The bytes of a file of the last build; null if they are not those that it made. */
    public byte @Nullable [] bytes(MadeFile file) throws IOException {
        byte[] bytes = Files.readAllBytes(path(file));
        return Checksum.of(bytes).equals(file.checksum()) ? bytes : null;
    }

    /** The kept lists that all of them depend on. */
    public long[] general() {
        return general;
    }

    /** A file of the last build that stands as that build made it; else null. */
    @Nullable
    MadeFile standing(String path) throws IOException {
        MadeFile file = former.get(path);
        return file != null && file.stands(folder) ? file : null;
    }

    /** Takes a file over that was not made again. */
    void keep(MadeFile file, OutputFile made) {
        int model = made.made() == null ? NOWHERE : made.made().place();
        same &= model == file.model();
        next.add(new MadeFile(
                file.path(), file.fingerprint(), model, file.looked(), file.checksum(), file.stamp(), file.notes()));
    }

    /** Takes a file over as it is. */
    void keep(MadeFile file) {
        next.add(file);
    }

    /** Adds a file that was made and has its place now. */
    void add(Staging.Staged staged) throws IOException {
        OutputFile file = staged.file();
        if (file.made() == null && staged.notes().length == 0 && staged.looked().contents().length == 0) {
            return;
        }
        Stamp stamp = Stamp.of(folder.resolve(file.path()));
        int model = file.made() == null ? NOWHERE : file.made().place();
        next.add(new MadeFile(
                file.path(), file.fingerprint(), model, staged.looked(), staged.checksum(), stamp, staged.notes()));
        same = false;
    }

    /** To be called before the first file changes: what is known would be wrong if the build were killed then. */
    void forget() throws IOException {
        state.delete(folder);
        same = false;
    }

    /** @param read the kept lists that all files depend on */
    void save(long[] read) throws IOException {
        if (next.isEmpty()) {
            state.delete(folder);
        } else if (!same || next.size() != former.size() || !java.util.Arrays.equals(read, general)) {
            state.write(folder, out -> writeTo(out, read));
        }
    }

    /** In large pieces: a stream to the disk is slow with those of four bytes. */
    private void writeTo(OutputStream to, long[] read) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(2 * PIECE);
        FlatOutput out = new FlatOutput(bytes);
        out.writeLongs(read);
        out.writeInt(next.size());
        for (MadeFile file : next) {
            out.writeText(file.path());
            out.writeText(file.fingerprint() == null ? "" : file.fingerprint());
            out.writeInt(file.model());
            out.writeLongs(file.looked().contents());
            file.looked().placed().writeTo(out);
            out.writeText(file.checksum());
            file.stamp().writeTo(out);
            out.writeBytes(file.notes());
            if (bytes.size() > PIECE) {
                bytes.writeTo(to);
                bytes.reset();
            }
        }
        bytes.writeTo(to);
    }
}
