package studybooklet.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studybooklet.problem.BuildException;
import studybooklet.problem.Problem;
import studybooklet.problem.SourceLocation;

/**
 * The files that the last build wrote, so that the next one can tell them from other people's. The file is text, a line
 * for each output file: its {@link Checksum}, two spaces, its path.
 *
 * @param entries the files, sorted by path
 */
public record Manifest(List<Entry> entries) {
    /** The path of the manifest, relative to the output folder. */
    public static final String FILE_NAME = StateFolder.NAME + "/" + StateFolder.MANIFEST;

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{" + Checksum.DIGITS + "})  (.+)");

    /**
     * A file that a build wrote.
     *
     * @param path relative to the output folder, with forward slashes
     * @param checksum the {@link Checksum} of its bytes
     */
    public record Entry(String path, String checksum) {}

    public Manifest {
        entries = entries.stream().sorted(Comparator.comparing(Entry::path)).toList();
    }

    /**
     * Reads the manifest of an output folder.
     *
     * @return null where there is none
     * @throws BuildException if the file is no manifest: to go on could remove files that no build wrote
     */
    public static @Nullable Manifest read(Path output) throws IOException {
        Path file = output.resolve(FILE_NAME);
        String text;
        try {
            text = Files.readString(file, StandardCharsets.UTF_8);
        } catch (NoSuchFileException e) {
            return null;
        }
        List<Entry> entries = new ArrayList<>();
        for (String line : text.lines().toList()) {
            Matcher matcher = LINE.matcher(line);
            if (!matcher.matches() || !OutputFile.isPath(matcher.group(2))) {
                throw new BuildException(Problem.error(
                        new SourceLocation(file.toString(), entries.size() + 1),
                        "this is not a line of a manifest",
                        "empty the output folder and build again"));
            }
            entries.add(new Entry(matcher.group(2), matcher.group(1)));
        }
        return new Manifest(entries);
    }

    /** The paths in order. */
    public List<String> paths() {
        return entries.stream().map(Entry::path).toList();
    }

    /** The checksum of the file at a path; null if the manifest does not name it. */
    @Nullable
    String checksum(String path) {
        for (Entry entry : entries) {
            if (entry.path().equals(path)) {
                return entry.checksum();
            }
        }
        return null;
    }

    byte[] bytes() {
        StringBuilder text = new StringBuilder();
        for (Entry entry : entries) {
            text.append(entry.checksum()).append("  ").append(entry.path()).append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
