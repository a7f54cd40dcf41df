package studybooklet.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{16})  (\\S+)");

    /**
     * A file that a build made.
     *
     * @param path relative to the output folder, with forward slashes
     * @param checksum the {@link Checksum} of its bytes
     */
    public record Entry(String path, String checksum) {}

    public Manifest {
        entries = entries.stream().sorted(Comparator.comparing(Entry::path)).toList();
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
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            Matcher matcher = LINE.matcher(line);
            if (!matcher.matches() || !OutputFile.isPath(matcher.group(2))) {
                throw new BuildException(Problem.error(
                        new SourceLocation(folder.resolve(FILE_NAME).toString(), number),
                        "this is no line of a manifest",
                        "empty the folder and build again"));
            }
            entries.add(new Entry(matcher.group(2), matcher.group(1)));
        }
        return new Manifest(entries);
    }

    /** The paths, sorted. */
    List<String> paths() {
        List<String> paths = new ArrayList<>(entries.size());
        entries.forEach(entry -> paths.add(entry.path()));
        return paths;
    }

    /** The same paths, some with other checksums. */
    Manifest with(Map<String, String> checksums) {
        return new Manifest(entries.stream()
                .map(entry -> new Entry(entry.path(), checksums.getOrDefault(entry.path(), entry.checksum())))
                .toList());
    }

    byte[] bytes() {
        StringBuilder out = new StringBuilder();
        entries.forEach(entry ->
                out.append(entry.checksum()).append("  ").append(entry.path()).append('\n'));
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }
}
