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
import studybooklet.problem.Problem;
import studybooklet.problem.Problems;
import studybooklet.problem.SourceLocation;

/** Makes files and brings them to their places in the output folder, whose lock is held. */
final class Publishing {
    private final Path folder;
    private final String tool;
    private final Progress progress;
    private final Reads reads;
    private final Problems problems;
    private final OutputFolder.LastStep last;

    /**
     * @param problems takes files that clash with each other or with other people's files, and a warning if nothing can be
     *     kept for the next build
     * @param last keeps more than this does
     */
    Publishing(
            Path folder, String tool, Progress progress, Reads reads, Problems problems, OutputFolder.LastStep last) {
        this.folder = folder;
        this.tool = tool;
        this.progress = progress;
        this.reads = reads;
        this.problems = problems;
        this.last = last;
    }

    /**
     * Brings the folder to exactly these files, besides those that no build made.
     *
     * @param former what the last build wrote
     */
    Written all(List<OutputFile> files, Manifest former) throws IOException {
        Set<String> known = new HashSet<>(former.paths());
        FolderNames names = FolderNames.of(folder);
        new Clashes(folder, names, known).report(files, problems);
        problems.throwIfErrors();
        MadeFiles made = new MadeFiles(folder, tool);
        Published published;
        try (Staging staging = new Staging(folder, names, reads)) {
            published = all(staging, files, former, known, made);
        }
        keep(published.staged(), made, reads.general());
        return published.written();
    }

    /** What was done, and the files that were made for it. */
    private record Published(Written written, List<Staging.Staged> staged) {}

    private Published all(Staging staging, List<OutputFile> files, Manifest former, Set<String> known, MadeFiles made)
            throws IOException {
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
        staging.addLast(Manifest.FILE_NAME, next.bytes());
        staging.publish();
        new Removal(folder, files).remove(obsolete);
        staging.publishLast();
        return new Published(new Written(written, unchanged, obsolete), all);
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

    /** Keeps what the next build may use. Where that fails, this one has done its work, and the next begins anew. */
    private void keep(List<Staging.Staged> all, MadeFiles made, long[] general) {
        try {
            for (Staging.Staged staged : all) {
                made.add(staged);
            }
            made.save(general);
            last.run();
        } catch (IOException e) {
            problems.add(Problem.warning(
                    SourceLocation.of(folder.toString()),
                    "the output is whole, but nothing could be kept for the next build, which will make all of it: "
                            + e,
                    "check the disk's free space"));
        }
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
            Map<String, String> checksums = new HashMap<>();
            all.forEach(staged -> checksums.put(staged.file().path(), staged.checksum()));
            staging.addLast(Manifest.FILE_NAME, former.with(checksums).bytes());
            staging.publish();
            staging.publishLast();
        }
        keep(all, made, made.general());
        return written(all, former);
    }

    private static Written written(List<Staging.Staged> all, Manifest former) {
        List<String> written = new ArrayList<>();
        List<String> unchanged = former.paths();
        for (Staging.Staged staged : all) {
            if (staged.changed()) {
                written.add(staged.file().path());
            }
        }
        unchanged.removeAll(written);
        return new Written(written, unchanged, List.of());
    }
}
