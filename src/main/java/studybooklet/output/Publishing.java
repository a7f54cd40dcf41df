package studybooklet.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import studybooklet.cache.Reads;
import studybooklet.problem.Problems;

/** Makes files and brings them to their places in the output folder, whose lock is held. */
final class Publishing {
    private final Path folder;
    private final String tool;
    private final Progress progress;
    private final Reads reads;

    Publishing(Path folder, String tool, Progress progress, Reads reads) {
        this.folder = folder;
        this.tool = tool;
        this.progress = progress;
        this.reads = reads;
    }

    /**
     * Brings the folder to exactly these files, besides those that no build made.
     *
     * @param former what the last build wrote
     * @param problems takes files that clash with each other or with other people's files
     */
    Written all(List<OutputFile> files, Manifest former, Problems problems) throws IOException {
        Set<String> known = new HashSet<>(former.paths());
        FolderNames names = FolderNames.of(folder);
        new Clashes(folder, names, known).report(files, problems);
        problems.throwIfErrors();
        try (Staging staging = new Staging(folder, names, reads)) {
            return all(staging, files, former, known);
        }
    }

    private Written all(Staging staging, List<OutputFile> files, Manifest former, Set<String> known)
            throws IOException {
        MadeFiles made = new MadeFiles(folder, tool);
        List<String> written = new ArrayList<>();
        List<String> unchanged = new ArrayList<>();
        List<Manifest.Entry> entries = new ArrayList<>();
        List<Staging.Staged> all = new ArrayList<>();
        for (OutputFile file : Stage.inOrder(files)) {
            progress.step(Progress.Work.MAKING, entries.size(), files.size());
            MadeFiles.MadeFile standing = made.standing(file.path());
            if (standing != null
                    && file.fingerprint() != null
                    && file.fingerprint().equals(standing.fingerprint())) {
                made.keep(standing, file);
                unchanged.add(file.path());
                entries.add(new Manifest.Entry(file.path(), standing.checksum()));
                continue;
            }
            Staging.Staged staged = staging.add(file, standing);
            all.add(staged);
            (staged.changed() ? written : unchanged).add(file.path());
            entries.add(new Manifest.Entry(file.path(), staged.checksum()));
        }
        Manifest next = new Manifest(entries);
        List<String> obsolete = obsolete(former, next);
        Files.deleteIfExists(folder.resolve(WholeFile.TEMPORARY_NAME));
        if (!staging.isEmpty()) {
            made.forget();
        }
        if (!known.containsAll(next.paths())) {
            announce(former, next, obsolete);
        }
        staging.publish();
        new Removal(folder, files).remove(obsolete);
        write(next);
        for (Staging.Staged staged : all) {
            made.add(staged);
        }
        made.save(reads.general());
        return new Written(written, unchanged, obsolete);
    }

    private static List<String> obsolete(Manifest former, Manifest next) {
        List<String> obsolete = new ArrayList<>(former.paths());
        if (!obsolete.isEmpty()) {
            obsolete.removeAll(new HashSet<>(next.paths()));
        }
        return obsolete;
    }

    /** Names the new files in the manifest before the first is there: a build cut short must know them as its own. */
    private void announce(Manifest former, Manifest next, List<String> obsolete) throws IOException {
        Set<String> gone = new HashSet<>(obsolete);
        List<Manifest.Entry> all = new ArrayList<>(next.entries());
        for (Manifest.Entry entry : former.entries()) {
            if (gone.contains(entry.path())) {
                all.add(entry);
            }
        }
        write(new Manifest(all));
    }

    private void write(Manifest manifest) throws IOException {
        WholeFile.write(folder.resolve(Manifest.FILE_NAME), manifest.bytes());
    }

    /**
     * Brings some of the files of the last build up to date; all others stay as they are.
     *
     * @param made what the last build made its files from; all of them stand as it made them
     * @param former what the last build wrote
     */
    Written some(List<OutputFile> files, MadeFiles made, Manifest former) throws IOException {
        Map<String, OutputFile> byPath = new HashMap<>();
        files.forEach(file -> byPath.put(file.path(), file));
        List<Staging.Staged> all = new ArrayList<>();
        try (Staging staging = new Staging(folder, FolderNames.of(folder), reads)) {
            for (MadeFiles.MadeFile standing : made.files()) {
                OutputFile file = byPath.get(standing.path());
                if (file == null) {
                    made.keep(standing);
                } else {
                    progress.step(Progress.Work.MAKING, all.size(), files.size());
                    all.add(staging.add(file, standing));
                }
            }
            if (!staging.isEmpty()) {
                made.forget();
            }
            staging.publish();
        }
        return keep(all, made, former);
    }

    private Written keep(List<Staging.Staged> all, MadeFiles made, Manifest former) throws IOException {
        Map<String, String> checksums = new HashMap<>();
        all.forEach(staged -> checksums.put(staged.file().path(), staged.checksum()));
        write(former.with(checksums));
        List<String> written = new ArrayList<>();
        List<String> unchanged = former.paths();
        for (Staging.Staged staged : all) {
            made.add(staged);
            if (staged.changed()) {
                written.add(staged.file().path());
            }
        }
        made.save(made.general());
        unchanged.removeAll(written);
        return new Written(written, unchanged, List.of());
    }
}
