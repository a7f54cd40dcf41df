package studybooklet.output;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import studybooklet.problem.Problems;
import studybooklet.problem.SourceLocation;

/**
 * Finds files that cannot be written: two that some file system takes for one, and those where something stands that no
 * build has written.
 *
 * @param known the paths that builds have written
 */
record Clashes(Path folder, Set<String> known) {
    /** The path as a case-insensitive file system compares it. */
    static String folded(String path) {
        return path.toLowerCase(Locale.ROOT);
    }

    void report(List<OutputFile> files, Problems problems) {
        Map<String, String> seen = new HashMap<>();
        for (OutputFile file : files) {
            String other = seen.putIfAbsent(folded(file.path()), file.path());
            if (other != null) {
                problems.error(
                        SourceLocation.of(folder.resolve(file.path()).toString()),
                        "two files of the booklet have this path, where upper and lower case do not count: " + other,
                        "give one of the articles or images another name or slug");
            }
        }
        for (OutputFile file : files) {
            String above = fileAbove(file.path(), seen);
            if (above != null) {
                problems.error(
                        SourceLocation.of(folder.resolve(file.path()).toString()),
                        "a file of the booklet stands where this one needs a folder: " + above,
                        "give one of them another name or slug");
            }
            reportForeign(file.path(), problems);
        }
    }

    private static @Nullable String fileAbove(String path, Map<String, String> seen) {
        for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
            String above = seen.get(folded(path.substring(0, slash)));
            if (above != null) {
                return above;
            }
        }
        return null;
    }

    private void reportForeign(String path, Problems problems) {
        for (String part = path; !part.isEmpty(); part = part.substring(0, Math.max(0, part.lastIndexOf('/')))) {
            Path there = folder.resolve(part);
            boolean ours =
                    part.equals(path) ? Files.isRegularFile(there) && known.contains(part) : Files.isDirectory(there);
            if (!ours && Files.exists(there, LinkOption.NOFOLLOW_LINKS)) {
                problems.error(
                        SourceLocation.of(there.toString()),
                        "the booklet needs this path, and no build has made what stands there",
                        "move it away, or name another folder with --output");
            }
        }
    }
}
