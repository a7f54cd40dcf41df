package studybooklet.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import studybooklet.problem.SourceLocation;

/** Files under one root, read whole: an output folder, or the inside of an EPUB. */
final class FileTree {
    private final String name;
    private final SortedMap<String, byte[]> files;

    private FileTree(String name, Map<String, byte[]> files) {
        this.name = name;
        this.files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** A folder's files; those with a part that begins with a dot are not output and are left out. */
    static FileTree ofFolder(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(folder)) {
            paths = walk.filter(Files::isRegularFile).toList();
        }
        for (Path path : paths) {
            String relative = folder.relativize(path).toString().replace('\\', '/');
            if (!("/" + relative).contains("/.")) {
                files.put(relative, Files.readAllBytes(path));
            }
        }
        return new FileTree(folder.toString().replace('\\', '/'), files);
    }

    /**
     * A zip file's entries.
     *
     * @param name how problems name the zip file
     */
    static FileTree ofZip(String name, Path file) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                if (!entry.isDirectory()) {
                    files.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
                }
            }
        }
        return new FileTree(name, files);
    }

    /** The paths, relative to the root, with forward slashes, sorted. */
    Set<String> paths() {
        return files.keySet();
    }

    boolean has(String path) {
        return files.containsKey(path);
    }

    /** Whether some file stands below this path. */
    boolean hasFolder(String path) {
        return path.isEmpty() || files.keySet().stream().anyMatch(each -> each.startsWith(path + "/"));
    }

    /** A file's bytes; not copied, not to be changed. The file must be there. */
    byte[] bytes(String path) {
        byte[] bytes = files.get(path);
        if (bytes == null) {
            throw new IllegalArgumentException("no file " + path);
        }
        return bytes;
    }

    String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    /** A place in a file, its line from 1, or 0 for the file as a whole. */
    SourceLocation at(String path, int line) {
        return new SourceLocation(name + "/" + path, line);
    }
}
