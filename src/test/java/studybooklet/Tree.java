package studybooklet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import studybooklet.output.Checksum;
import studybooklet.output.Manifest;

/**
 * A folder's files, each by its hash.
 *
 * @param hashes checksums by path
 */
public record Tree(SortedMap<String, String> hashes) {
    public static Tree of(Path folder) throws IOException {
        TreeMap<String, String> hashes = new TreeMap<>();
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            hashes.put(folder.relativize(file).toString().replace('\\', '/'), Checksum.of(Files.readAllBytes(file)));
        }
        return new Tree(hashes);
    }

    /** Only the files whose path is wanted. */
    public Tree only(Predicate<String> wanted) {
        TreeMap<String, String> left = new TreeMap<>(hashes);
        left.keySet().removeIf(wanted.negate());
        return new Tree(left);
    }

    /** Without the caches and the lock, which are no part of the output; the manifest stays. */
    public Tree published() {
        return only(path -> !path.startsWith(".booklet/") || path.equals(Manifest.FILE_NAME));
    }

    public Set<String> paths() {
        return new TreeSet<>(hashes.keySet());
    }

    /** The paths of which the two trees do not hold the same. */
    public Set<String> differences(Tree other) {
        Set<String> all = new TreeSet<>(hashes.keySet());
        all.addAll(other.hashes.keySet());
        all.removeIf(path -> hashes.containsKey(path) && hashes.get(path).equals(other.hashes.get(path)));
        return all;
    }
}
