package studybooklet.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import studybooklet.cache.Inventory;
import studybooklet.cache.Reads;
import studybooklet.cache.Stamp;
import studybooklet.problem.BuildException;
import studybooklet.problem.Problem;
import studybooklet.problem.Problems;
import studybooklet.problem.SourceLocation;

/**
 * The folder a build writes into. At any moment every file in it is whole, old or new, and none is touched before all
 * could be made. The manifest names all that a
 * build has made or is about to make, so that a build cut short is finished by the next one; what it does not name is
 * somebody else's and stays, and so does every file whose name begins with a dot.
 */
public final class OutputFolder {
    /** The names of the files that every build writes for the next one. */
    public static final List<String> OWN = List.of(Manifest.FILE_NAME, MadeFiles.NAME);

    private static final String LOCK_NAME = ".booklet-lock";

    private final Path folder;
    private final String tool;
    private final Progress progress;
    private final Reads reads;

    /**
     * A folder to write into; made if it is not there.
     *
     * @param tool what tells this version of the tool from any other
     * @param progress is told of each file before it is made, and no more when the first takes its place
     * @param reads tells what is looked at for a file
     */
    public OutputFolder(Path folder, String tool, Progress progress, Reads reads) {
        this.folder = folder;
        this.tool = tool;
        this.progress = progress;
        this.reads = reads;
    }

    /** A folder to write into for once: nothing is kept for the next time. */
    public OutputFolder(Path folder) {
        this(folder, "", Progress.UNSEEN, new Reads());
    }

    /** What was kept in the folder under a name; null if there is nothing of use. */
    public StateFile.@Nullable Kept recall(String name) {
        try {
            return new StateFile(name, tool).read(folder);
        } catch (IOException e) {
            return null; // to be made anew; if the folder cannot be used, writing says so
        }
    }

    /** Keeps bytes in the folder; only as the last step of writing. */
    public void keep(String name, StateFile.Writer bytes) throws IOException {
        new StateFile(name, tool).write(folder, bytes);
    }

    /**
     * Texts that were kept in the folder under a name.
     *
     * @param stamp the file's when it was kept
     * @return null if they are not there any more as they were
     */
    public @Nullable TextFile recallTexts(String name, Stamp stamp) {
        Path file = folder.resolve(name);
        try {
            return Stamp.of(file).equals(stamp) ? TextFile.open(file) : null;
        } catch (IOException e) {
            return null; // to be made anew
        }
    }

    /** What writes texts that are to be kept. */
    @FunctionalInterface
    public interface TextWriter {
        void writeTo(FileChannel out) throws IOException;
    }

    /**
     * Keeps texts in the folder; only as the last step of writing.
     *
     * @return the stamp to recall them by
     */
    public Stamp keepTexts(String name, TextWriter writer) throws IOException {
        Path temporary = folder.resolve(WholeFile.TEMPORARY_NAME);
        Path file = folder.resolve(name);
        try {
            try (FileChannel out = FileChannel.open(temporary, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                writer.writeTo(out);
            }
            Staging.moveInto(temporary, file);
        } finally {
            Files.deleteIfExists(temporary);
        }
        return Stamp.of(file);
    }

    /**
     * Adds texts behind those that were kept in the folder, which a large booklet has no time to copy after every edit;
     * only as the last step of writing. One that is broken off leaves another stamp, and so nothing to recall.
     *
     * @param stamp the file's when they were kept
     * @return the file's new stamp; null if the texts are not there any more as they were, and nothing was added
     */
    public @Nullable Stamp addTexts(String name, Stamp stamp, TextWriter writer) throws IOException {
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file) || !Stamp.of(file).equals(stamp)) {
            return null;
        }
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.WRITE)) {
            out.position(out.size());
            writer.writeTo(out);
        }
        return Stamp.of(file);
    }

    /**
     * What stands in the folder after a build, the files first, in the order in which they are written; and that no build
     * is at work there.
     *
     * @param files all files of the build
     * @param kept what else the next build may need as it is
     */
    public Inventory inventory(List<OutputFile> files, List<String> kept) throws IOException {
        List<String> names = new ArrayList<>();
        for (OutputFile file : Stage.inOrder(files)) {
            names.add(file.path());
        }
        names.addAll(kept);
        names.addAll(OWN);
        names.addAll(List.of(Staging.FOLDER, WholeFile.TEMPORARY_NAME));
        Inventory inventory = new Inventory();
        inventory.addFiles(folder.toString(), names);
        return inventory;
    }

    /**
     * Brings the folder to exactly these files, besides those that no build made.
     *
     * @param problems takes what hinders: files that clash with each other or with other people's files
     * @throws BuildException if something hinders, before anything is written; or if the disk fails
     */
    public Written write(List<OutputFile> files, Problems problems) {
        return write(files, problems, () -> {});
    }

    /** Keeps what the next build may use, when all is written, and before another build may write. */
    @FunctionalInterface
    public interface LastStep {
        /** @throws IOException if it cannot be kept; the output is whole all the same, and a warning says so */
        void run() throws IOException;
    }

    /**
     * The same with a last step.
     *
     * @param last what else is to be kept in the folder
     */
    public Written write(List<OutputFile> files, Problems problems, LastStep last) {
        boolean isNew = Files.notExists(folder);
        try {
            Files.createDirectories(folder);
            formerManifest(); // a folder that is refused gets no lock file either
            return Objects.requireNonNull(
                    locked(() -> publishing(problems, last).all(files, formerManifest()), isNew));
        } catch (IOException e) {
            throw cannotWrite(e);
        }
    }

    private BuildException cannotWrite(IOException e) {
        return new BuildException(Problem.error(
                SourceLocation.of(folder.toString()),
                "cannot write: " + e,
                "check the disk's free space and the folder's permissions, and build again"));
    }

    /** Gives null where it has not written. */
    private interface Writing {
        @Nullable
        Written run() throws IOException;
    }

    private @Nullable Written locked(Writing writing, boolean isNew) throws IOException {
        Path lockFile = folder.resolve(LOCK_NAME);
        boolean done = false;
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = lock(channel)) {
            Objects.requireNonNull(lock, "held until the last file is written");
            Written written = writing.run();
            done = true;
            return written;
        } finally {
            if (isNew && !done) {
                Files.deleteIfExists(lockFile);
                Removal.removeIfEmpty(folder);
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

    private Publishing publishing(Problems problems, LastStep last) {
        return new Publishing(folder, tool, progress, reads, problems, last);
    }

    /** What the last build into the folder made its files from. */
    public MadeFiles made() throws IOException {
        return new MadeFiles(folder, tool);
    }

    /**
     * Brings some of the files that the last build made up to date; all others stay as they are.
     *
     * @param files at paths that the last build wrote
     * @param made what {@link #made} gave
     * @param problems takes a warning if nothing can be kept for the next build
     * @param last what else is to be kept in the folder
     * @return null if another build has written since then, and nothing was done
     * @throws BuildException if another build is at work, or the disk fails
     */
    public @Nullable Written amend(List<OutputFile> files, MadeFiles made, Problems problems, LastStep last) {
        try {
            return locked(
                    () -> made.stands() ? publishing(problems, last).some(files, made, formerManifest()) : null, false);
        } catch (IOException e) {
            throw cannotWrite(e);
        }
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
                            "the folder holds files that no build has made",
                            "empty it, or name another folder with --output"));
                }
            }
        }
        return new Manifest(List.of());
    }
}
