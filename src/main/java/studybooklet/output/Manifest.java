package studybooklet.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studybooklet.problem.BuildException;
import studybooklet.problem.Problem;
import studybooklet.problem.SourceLocation;

/**
 * What the last build made, kept in the output folder so that the next one knows its own files from other people's.
 * The file is text, a line for each file: its SHA-256 in hexadecimal, two spaces, its path, as {@code sha256sum -c}
 * reads it.
 *
 * @param entries the files, sorted by path
 */
public record Manifest(List<Entry> entries) {
    /** The manifest's name in the output folder. */
    public static final String FILE_NAME = ".booklet-manifest";

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (\\S+)");

    /**
     * A file that a build made.
     *
     * @param path relative to the output folder, with forward slashes
     * @param sha256 the SHA-256 of its bytes, 64 lower-case hexadecimal digits
     */
    public record Entry(String path, String sha256) {}

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

    /** The manifest of files about to be written. */
    static Manifest of(List<OutputFile> files) {
        return new Manifest(files.stream()
                .map(file -> new Entry(file.path(), sha256(file.bytes())))
                .toList());
    }

    /** SHA-256 in lower-case hexadecimal. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The paths, sorted. */
    List<String> paths() {
        return entries.stream().map(Entry::path).toList();
    }

    byte[] bytes() {
        StringBuilder out = new StringBuilder();
        entries.forEach(entry ->
                out.append(entry.sha256()).append("  ").append(entry.path()).append('\n'));
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }
}
