package studybooklet.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import studybooklet.problem.Problems;

/** One write to an output folder whose lock is held: produces all files, then moves the changed ones to their places. */
final class FolderUpdate {
    private final Path folder;
    private final StateFolder state;
    private final Manifest former;
    private final byte[] tool;
    private final boolean sameTool;

    /** @param former what builds have written so far */
    FolderUpdate(Path folder, Manifest former, String tool) {
        this.folder = folder;
        this.state = StateFolder.of(folder);
        this.former = former;
        this.tool = utf8(tool);
        this.sameTool = Arrays.equals(this.tool, state.read(StateFolder.TOOL, this.tool.length));
    }

    /**
     * Writes the files.
     *
     * @param files in the order in which they are moved to their places
     */
    Written run(List<OutputFile> files, Workers workers, Progress progress, Problems problems) throws IOException {
        Set<String> known = new HashSet<>(former.paths());
        new Clashes(folder, known).report(files, problems);
        problems.throwIfErrors();
        try (Staging staging = new Staging(folder)) {
            List<Staging.Staged> staged = staging.addAll(files, this::formerFile, workers, progress);
            Manifest next = new Manifest(staged.stream()
                    .map(one -> new Manifest.Entry(one.file().path(), one.checksum()))
                    .toList());
            List<String> obsolete = new ArrayList<>(former.paths());
            obsolete.removeAll(new HashSet<>(next.paths()));
            if (!sameTool) {
                Files.deleteIfExists(state.path().resolve(StateFolder.TOOL));
            }
            if (!known.containsAll(next.paths())) {
                announce(next, obsolete);
            }
            staging.publish();
            new ObsoleteFiles(folder, files).remove(obsolete);
            staging.add(folder.resolve(Manifest.FILE_NAME), next.bytes());
            staging.publish();
            return written(staged, obsolete);
        }
    }

    /** Names new files in the manifest before they exist: a build that is killed must know them as its own. */
    private void announce(Manifest next, List<String> obsolete) throws IOException {
        List<Manifest.Entry> all = new ArrayList<>(next.entries());
        Set<String> gone = new HashSet<>(obsolete);
        former.entries().stream().filter(entry -> gone.contains(entry.path())).forEach(all::add);
        byte[] manifest = new Manifest(all).bytes();
        state.write(StateFolder.MANIFEST, out -> out.write(manifest));
    }

    /** The file as this version of the tool wrote it; null if there is none or if it was altered since. */
    private @Nullable Path formerFile(OutputFile file) {
        Path path = folder.resolve(file.path());
        String checksum = former.checksum(file.path());
        try {
            boolean unaltered = sameTool
                    && checksum != null
                    && Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
                    && Checksum.of(path).equals(checksum);
            return unaltered ? path : null;
        } catch (IOException e) {
            return null; // the file is produced without it
        }
    }

    private static Written written(List<Staging.Staged> staged, List<String> obsolete) {
        List<String> written = new ArrayList<>();
        List<String> unchanged = new ArrayList<>();
        for (Staging.Staged one : staged) {
            (one.changed() ? written : unchanged).add(one.file().path());
        }
        return new Written(written, unchanged, obsolete);
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
