package studybooklet.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
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
    private static final String LOCK_NAME = ".booklet-lock";

    private final Path folder;

    /** A folder to write into; made if it is not there. */
    public OutputFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Brings the folder to exactly these files, besides those that no build made.
     *
     * @param problems takes what hinders: files that clash with each other or with other people's files
     * @throws BuildException if something hinders, before anything is written; or if the disk fails
     */
    public Written write(List<OutputFile> files, Problems problems) {
        boolean isNew = Files.notExists(folder);
        try {
            Files.createDirectories(folder);
            formerManifest(); // a folder that is refused gets no lock file either
            return write(files, problems, isNew);
        } catch (IOException e) {
            throw new BuildException(Problem.error(
                    SourceLocation.of(folder.toString()),
                    "cannot write: " + e,
                    "check the disk's free space and the folder's permissions, and build again"));
        }
    }

    private Written write(List<OutputFile> files, Problems problems, boolean isNew) throws IOException {
        Path lockFile = folder.resolve(LOCK_NAME);
        boolean done = false;
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = lock(channel)) {
            Objects.requireNonNull(lock, "held until the last file is written");
            Written written = writeLocked(files, problems);
            done = true;
            return written;
        } finally {
            if (isNew && !done) {
                Files.deleteIfExists(lockFile);
                removeIfEmpty(folder);
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

    private Written writeLocked(List<OutputFile> files, Problems problems) throws IOException {
        Manifest former = formerManifest();
        Set<String> known = new HashSet<>(former.paths());
        new Clashes(folder, known).report(files, problems);
        problems.throwIfErrors();
        try (Staging staging = new Staging(folder)) {
            return publish(staging, files, former);
        }
    }

    private Written publish(Staging staging, List<OutputFile> files, Manifest former) throws IOException {
        List<String> written = new ArrayList<>();
        List<String> unchanged = new ArrayList<>();
        List<Manifest.Entry> entries = new ArrayList<>();
        for (OutputFile file : files.stream().sorted(Stage.ORDER).toList()) {
            Staging.Staged staged = staging.add(file);
            (staged.changed() ? written : unchanged).add(file.path());
            entries.add(staged.entry());
        }
        Manifest next = new Manifest(entries);
        List<String> obsolete = new ArrayList<>(former.paths());
        obsolete.removeAll(new HashSet<>(next.paths()));
        Files.deleteIfExists(folder.resolve(WholeFile.TEMPORARY_NAME));
        announce(former, next, obsolete);
        staging.publish();
        remove(obsolete, files);
        WholeFile.write(folder.resolve(Manifest.FILE_NAME), next.bytes());
        return new Written(written, unchanged, obsolete);
    }

    private Manifest formerManifest() throws IOException {
        Manifest former = Manifest.read(folder);
        if (former != null) {
            return former;
        }
        try (Stream<Path> children = Files.list(folder)) {
            if (children.anyMatch(child -> !child.getFileName().toString().startsWith("."))) {
                throw new BuildException(Problem.error(
                        SourceLocation.of(folder.toString()),
                        "the folder holds files that no build has made",
                        "empty it, or name another folder with --output"));
            }
        }
        return new Manifest(List.of());
    }

    /** Names the new files in the manifest before the first is there: a build cut short must know them as its own. */
    private void announce(Manifest former, Manifest next, List<String> obsolete) throws IOException {
        if (former.paths().containsAll(next.paths())) {
            return;
        }
        Set<String> gone = new HashSet<>(obsolete);
        List<Manifest.Entry> all = new ArrayList<>(next.entries());
        former.entries().stream().filter(entry -> gone.contains(entry.path())).forEach(all::add);
        WholeFile.write(folder.resolve(Manifest.FILE_NAME), new Manifest(all).bytes());
    }

    private void remove(List<String> obsolete, List<OutputFile> files) throws IOException {
        Set<String> kept = new HashSet<>();
        files.forEach(file -> kept.add(Clashes.folded(file.path())));
        for (String path : obsolete) {
            Path file = folder.resolve(path);
            // Where case does not count, Preface.html may be the preface.html that was just written.
            boolean justWritten = kept.contains(Clashes.folded(path)) && isWritten(file, files);
            if (Files.isRegularFile(file) && !justWritten) {
                Files.delete(file);
            }
            removeEmptyFolders(path);
        }
    }

    private boolean isWritten(Path file, List<OutputFile> files) throws IOException {
        for (OutputFile other : files) {
            if (Clashes.folded(other.path())
                            .equals(Clashes.folded(folder.relativize(file).toString()))
                    && Files.isSameFile(file, folder.resolve(other.path()))) {
                return true;
            }
        }
        return false;
    }

    private void removeEmptyFolders(String path) throws IOException {
        for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
            if (!removeIfEmpty(folder.resolve(path.substring(0, slash)))) {
                return;
            }
        }
    }

    private static boolean removeIfEmpty(Path folder) throws IOException {
        try {
            Files.deleteIfExists(folder);
            return true;
        } catch (DirectoryNotEmptyException e) {
            return false; // other files are in it
        }
    }
}
