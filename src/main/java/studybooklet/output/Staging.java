package studybooklet.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import studybooklet.cache.Reads;

/**
 * Where all files of a build are made before the first takes its place: if one cannot be made, the folder stays as it
 * was, and no memory has to hold them. It stands in the output folder, since only within a file system is a file moved
 * at once.
 */
final class Staging implements Closeable {
    static final String FOLDER = ".booklet-staging";

    private static final byte[] NONE = {};

    /** A file that waits for its place. */
    private record Waiting(Path staged, String path) {}

    private final Path folder;
    private final FolderNames names;
    private final Path stage;
    private final Reads reads;
    private final Spool spool = new Spool();
    private final List<Waiting> waiting = new ArrayList<>();
    private @Nullable Waiting last;

    /**
     * Takes away what a killed build may have left.
     *
     * @param names what stands in the folder
     * @param reads tells what is looked at for a file
     */
    Staging(Path folder, FolderNames names, Reads reads) throws IOException {
        this.folder = folder;
        this.names = names;
        this.reads = reads;
        this.stage = folder.resolve(FOLDER);
        clear();
    }

    /**
     * Makes a file; it waits for {@link #publish} where it differs from what stands in its place.
     *
     * @param earlier the file as the last build made it, or null
     */
    Staged add(OutputFile file, MadeFiles.@Nullable MadeFile earlier) throws IOException {
        if (waiting.isEmpty()) {
            Files.createDirectories(stage);
        }
        Path staged = stage.resolve(Integer.toString(waiting.size()));
        spool.begin(staged);
        byte[][] notes = {NONE};
        Reads.Looked looked = reads.during(() -> notes[0] = make(file, earlier));
        boolean changed = earlier != null && !earlier.checksum().equals(spool.checksum())
                || !names.mayHold(file.path())
                || !spool.equals(folder.resolve(file.path()));
        if (changed) {
            spool.keep();
            waiting.add(new Waiting(staged, file.path()));
        } else {
            spool.drop();
        }
        return new Staged(file, spool.checksum(), notes[0], looked, changed);
    }

    private byte[] make(OutputFile file, MadeFiles.@Nullable MadeFile earlier) throws IOException {
        if (file.source() instanceof OutputFile.RemadeSource source) {
            OutputFile.Earlier known = earlier == null || !earlier.isContainer()
                    ? null
                    : new OutputFile.Earlier(folder.resolve(file.path()), earlier.notes());
            return source.remake(spool, known);
        }
        file.source().writeTo(spool);
        return NONE;
    }

    /**
     * What became of a file.
     *
     * @param checksum of its bytes
     * @param notes what its source left for the next time; empty if that is nothing
     * @param looked what was looked at for it
     * @param changed whether it waits
     */
    record Staged(OutputFile file, String checksum, byte[] notes, Reads.Looked looked, boolean changed) {}

    /**
     * Adds the file that gets its place after all others, by {@link #publishLast}. If there is no room for it, none has its
     * place yet.
     */
    void addLast(String path, byte[] bytes) throws IOException {
        if (!WholeFile.holds(folder.resolve(path), bytes)) {
            Files.createDirectories(stage);
            Path staged = stage.resolve("last");
            Files.write(staged, bytes);
            last = new Waiting(staged, path);
        }
    }

    /** Whether a file waits. */
    boolean isEmpty() {
        return waiting.isEmpty();
    }

    /** Moves the waiting files to their places, in the order in which they were made. */
    void publish() throws IOException {
        Set<Path> folders = new HashSet<>(Set.of(folder));
        for (Waiting one : waiting) {
            Path file = folder.resolve(one.path());
            Path parent = file.getParent();
            if (parent != null && folders.add(parent)) {
                Files.createDirectories(parent);
            }
            moveInto(one.staged(), file);
        }
    }

    /** Moves the file that was added by {@link #addLast}, if it differs from what stands in its place. */
    void publishLast() throws IOException {
        if (last != null) {
            moveInto(last.staged(), folder.resolve(last.path()));
        }
    }

    static void moveInto(Path staged, Path file) throws IOException {
        try {
            Files.move(staged, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            // Some network file systems; replacing is the nearest they have.
            Files.move(staged, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() throws IOException {
        clear();
    }

    private void clear() throws IOException {
        if (!Files.isDirectory(stage, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (DirectoryStream<Path> left = Files.newDirectoryStream(stage)) {
            for (Path file : left) {
                Files.delete(file);
            }
        }
        Files.delete(stage);
    }
}
