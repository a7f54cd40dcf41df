package studybooklet.output;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import studybooklet.problem.BuildException;
import studybooklet.problem.Problem;
import studybooklet.problem.SourceLocation;

/**
 * What the last build made, kept in the output folder so that the next one knows its own files from other people's.
 * The file is text, a line for each file: its {@link Checksum}, two spaces, its path.
 *
 * @param entries the files, sorted by path
 */
public record Manifest(List<Entry> entries) {
    /** The manifest's name in the output folder. */
    public static final String FILE_NAME = ".booklet-manifest";

    /** Between checksum and path. */
    private static final String GAP = "  ";

    /** Not {@link Comparator#comparing}: making that takes longer than sorting a small booklet. */
    private static final Comparator<Entry> BY_PATH = new Comparator<>() {
        @Override
        public int compare(Entry one, Entry other) {
            return one.path().compareTo(other.path());
        }
    };

    /**
     * A file that a build made.
     *
     * @param path relative to the output folder, with forward slashes
     * @param checksum the {@link Checksum} of its bytes
     */
    public record Entry(String path, String checksum) {}

    public Manifest {
        List<Entry> sorted = new ArrayList<>(entries);
        sorted.sort(BY_PATH);
        entries = List.copyOf(sorted);
    }

    /**
     * Reads a folder's manifest.
     *
     * @return null where there is none
     * @throws BuildException if the file is no manifest: to go on could remove files that no build made
     */
    public static @Nullable Manifest read(Path folder) throws IOException {
        String text;
        try {
            text = Files.readString(folder.resolve(FILE_NAME), StandardCharsets.UTF_8);
        } catch (NoSuchFileException e) {
            return null;
        }
        List<Entry> entries = new ArrayList<>();
        BufferedReader lines = new BufferedReader(new StringReader(text));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            Entry entry = entry(line);
            if (entry == null) {
                throw new BuildException(Problem.error(
                        new SourceLocation(folder.resolve(FILE_NAME).toString(), entries.size() + 1),
                        "this is no line of a manifest",
                        "empty the folder and build again"));
            }
            entries.add(entry);
        }
        return new Manifest(entries);
    }

    /** What a line says; null if it is none of a manifest. */
    private static @Nullable Entry entry(String line) {
        if (!line.startsWith(GAP, Checksum.DIGITS)) {
            return null;
        }
        for (int at = 0; at < Checksum.DIGITS; at++) {
            char c = line.charAt(at);
            if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
                return null;
            }
        }
        String path = line.substring(Checksum.DIGITS + GAP.length());
        return OutputFile.isPath(path) ? new Entry(path, line.substring(0, Checksum.DIGITS)) : null;
    }

    /** The paths, sorted. */
    List<String> paths() {
        List<String> paths = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            paths.add(entry.path());
        }
        return paths;
    }

    /** The same paths, some with other checksums. */
    Manifest with(Map<String, String> checksums) {
        List<Entry> others = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            others.add(new Entry(entry.path(), checksums.getOrDefault(entry.path(), entry.checksum())));
        }
        return new Manifest(others);
    }

    byte[] bytes() {
        StringBuilder out = new StringBuilder();
        for (Entry entry : entries) {
            out.append(entry.checksum()).append(GAP).append(entry.path()).append('\n');
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }
}
