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

/** The files of an output folder or of an EPUB, in memory. */
final class FileTree {
    private final String name;
    private final SortedMap<String, byte[]> files;

    private FileTree(String name, Map<String, byte[]> files) {
        this.name = name;
        this.files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** Reads a folder, without hidden files and folders, which are not output. */
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
     * Reads the entries of a ZIP file.
     *
     * @param name the name of the ZIP file in problems
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

    /** The sorted paths, relative to the root, with forward slashes. */
    Set<String> paths() {
        return files.keySet();
    }

    boolean has(String path) {
        return files.containsKey(path);
    }

    /** Whether there are files in a folder of this path. */
    boolean hasFolder(String path) {
        return path.isEmpty() || files.keySet().stream().anyMatch(each -> each.startsWith(path + "/"));
    }

    /**
     * The bytes of a file, not copied.
     *
     * @throws IllegalArgumentException if there is no such file
     */
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

    /** A line of a file, from 1; 0 means the whole file. */
    SourceLocation at(String path, int line) {
        return new SourceLocation(name + "/" + path, line);
    }
}
