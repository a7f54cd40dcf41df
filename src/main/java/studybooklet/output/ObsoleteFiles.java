package studybooklet.output;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Deletes the files that an earlier build wrote and this one does not. */
final class ObsoleteFiles {
    private final Path folder;
    private final List<OutputFile> files;

    /** @param files all files of this build, already written */
    ObsoleteFiles(Path folder, List<OutputFile> files) {
        this.folder = folder;
        this.files = files;
    }

    /** @param obsolete the paths of the files to delete */
    void remove(List<String> obsolete) throws IOException {
        if (obsolete.isEmpty()) {
            return;
        }
        Set<String> kept = new HashSet<>();
        for (OutputFile file : files) {
            kept.add(Clashes.folded(file.path()));
        }
        for (String path : obsolete) {
            Path file = folder.resolve(path);
            // Where case does not count, Preface.html may be the preface.html that was just written.
            boolean justWritten = kept.contains(Clashes.folded(path)) && isWritten(file);
            if (Files.isRegularFile(file) && !justWritten) {
                Files.delete(file);
            }
            removeEmptyFolders(path);
        }
    }

    private boolean isWritten(Path file) throws IOException {
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

    /** Whether the folder is gone. */
    static boolean removeIfEmpty(Path folder) throws IOException {
        try {
            Files.deleteIfExists(folder);
            return true;
        } catch (DirectoryNotEmptyException e) {
            return false; // other files are in it
        }
    }
}
