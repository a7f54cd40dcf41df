package studybooklet.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studybooklet.problem.BuildException;
import studybooklet.problem.Problem;
import studybooklet.problem.Problems;
import studybooklet.problem.SourceLocation;

/**
 * The folder a build writes to. At any moment every file in it is whole, old or new, and none changes before all could be
 * produced. The manifest names what builds have written; other files stay as they are.
 */
public final class OutputFolder {
    private static final Comparator<OutputFile> ORDER =
            Comparator.comparing(OutputFolder::rank).thenComparing(OutputFile::path);

    private final Path folder;
    private final StateFolder state;
    private final String tool;

    /**
     * An output folder; need not exist.
     *
     * @param tool identifies the version of the tool: files of another version are never copied from
     */
    public OutputFolder(Path folder, String tool) {
        this.folder = folder;
        this.state = StateFolder.of(folder);
        this.tool = tool;
    }

    /** Content to be written to a file. */
    @FunctionalInterface
    public interface ContentWriter {
        void writeTo(OutputStream out) throws IOException;
    }

    /** A file in the state folder, for a cache. */
    public record State(String name, ContentWriter content) {}

    /**
     * Reads a cache from the state folder.
     *
     * @param most the largest size to read, in bytes
     * @return null if there is nothing that can be used
     */
    public byte @Nullable [] state(String name, long most) {
        return state.read(name, most);
    }

    /**
     * Makes the folder hold exactly these files, besides those that no build wrote.
     *
     * @param cache written last; if that fails, the output is whole all the same, and a warning says so
     * @param problems receives clashes between files and with other people's files
     * @throws BuildException if files clash or cannot be produced: nothing is written then; or if the disk fails
     */
    public Written write(List<OutputFile> files, State cache, Workers workers, Progress progress, Problems problems) {
        boolean isNew = Files.notExists(folder);
        try {
            Files.createDirectories(folder);
            formerManifest(); // a folder that is refused gets no state folder either
            Files.createDirectories(state.path());
            return locked(isNew, () -> {
                FolderUpdate publication = new FolderUpdate(folder, formerManifest(), tool);
                Written written = publication.run(files.stream().sorted(ORDER).toList(), workers, progress, problems);
                save(cache, problems);
                return written;
            });
        } catch (IOException e) {
            throw new BuildException(Problem.error(
                    SourceLocation.of(folder.toString()),
                    "cannot write: " + e,
                    "check the disk's free space and the folder's permissions, and build again"));
        }
    }

    /**
     * The rank of a file in the order of publication: what pages refer to before the pages, the page that everybody enters
     * by last. The EPUB is first because it takes longest to produce.
     */
    private static int rank(OutputFile file) {
        String path = file.path();
        if (path.endsWith(".epub")) {
            return 0;
        }
        return path.contains("/") ? 1 : path.equals("index.html") ? 3 : 2;
    }

    private void save(State cache, Problems problems) {
        try {
            state.write(StateFolder.TOOL, out -> out.write(FolderUpdate.utf8(tool)));
            state.write(cache.name(), cache.content());
        } catch (IOException e) {
            problems.warning(
                    SourceLocation.of(folder.toString()),
                    "the output is whole, but the cache for the next build could not be written: " + e,
                    "check the disk's free space");
        }
    }

    private interface Work {
        Written run() throws IOException;
    }

    private Written locked(boolean isNew, Work work) throws IOException {
        boolean done = false;
        try (FileChannel channel = FileChannel.open(state.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = lock(channel)) {
            if (!lock.isValid()) {
                throw new IOException("the lock of " + folder + " was lost");
            }
            Written written = work.run();
            done = true;
            return written;
        } finally {
            if (isNew && !done) {
                Files.deleteIfExists(state.lock());
                ObsoleteFiles.removeIfEmpty(state.path());
                ObsoleteFiles.removeIfEmpty(folder);
            }
        }
    }

    private FileLock lock(FileChannel channel) throws IOException {
        FileLock lock;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            lock = null;
        }
        if (lock == null) {
            throw new BuildException(Problem.error(
                    SourceLocation.of(folder.toString()),
                    "another build is writing into this folder",
                    "wait until it has ended, or name another folder with --output"));
        }
        return lock;
    }

    private Manifest formerManifest() throws IOException {
        Manifest former = Manifest.read(folder);
        if (former != null) {
            return former;
        }
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
            for (Path child : children) {
                if (!child.getFileName().toString().startsWith(".")) {
                    throw new BuildException(Problem.error(
                            SourceLocation.of(folder.toString()),
                            "the folder holds files that no build has written",
                            "empty it, or name another folder with --output"));
                }
            }
        }
        return new Manifest(List.of());
    }
}
