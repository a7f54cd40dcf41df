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
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import studybooklet.problem.BuildException;
import studybooklet.problem.Problem;
import studybooklet.problem.Problems;
import studybooklet.problem.SourceLocation;

/**
 * The folder a build writes into. At any moment every file in it is whole, old or new. The manifest names all that a
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
        try {
            Files.createDirectories(folder);
            formerManifest(); // a folder that is refused gets no lock file either
            try (FileChannel channel = FileChannel.open(
                            folder.resolve(LOCK_NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = lock(channel)) {
                Objects.requireNonNull(lock, "held until the last file is written");
                return writeLocked(files, problems);
            }
        } catch (IOException e) {
            throw new BuildException(Problem.error(
                    SourceLocation.of(folder.toString()),
                    "cannot write: " + e,
                    "check the disk's free space and the folder's permissions, and build again"));
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

        Manifest next = Manifest.of(files);
        List<String> obsolete = new ArrayList<>(former.paths());
        obsolete.removeAll(new HashSet<>(next.paths()));
        announce(former, next, obsolete);
        removeTemporaries(former.paths());
        removeTemporaries(next.paths());

        List<String> written = new ArrayList<>();
        List<String> unchanged = new ArrayList<>();
        for (OutputFile file : files.stream().sorted(Stage.ORDER).toList()) {
            boolean changed = WholeFile.write(folder.resolve(file.path()), file.bytes());
            (changed ? written : unchanged).add(file.path());
        }
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

    private void removeTemporaries(Collection<String> paths) throws IOException {
        Set<Path> temporaries = new TreeSet<>(Set.of(folder.resolve(WholeFile.TEMPORARY_NAME)));
        paths.forEach(path -> temporaries.add(folder.resolve(path).resolveSibling(WholeFile.TEMPORARY_NAME)));
        for (Path temporary : temporaries) {
            Files.deleteIfExists(temporary);
        }
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
            try {
                Files.deleteIfExists(folder.resolve(path.substring(0, slash)));
            } catch (DirectoryNotEmptyException e) {
                return; // other files are in it
            }
        }
    }
}
