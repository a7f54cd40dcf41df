package studybooklet.serve;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;
import static java.nio.file.StandardWatchEventKinds.OVERFLOW;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** Waits for edits in some folders and all below them. */
final class Watch implements AutoCloseable {
    /** How long nothing more has to happen after an edit, in milliseconds: an editor saves in several steps. */
    private static final long QUIET = 60;

    /** What editors write beside a file and nobody reads: hidden, backup, swap and trial files. */
    private static final Pattern SIDE_FILE =
            Pattern.compile("\\..*|.*~|#.*#|4913|.*\\.(swp|swx|swo|tmp|bak|part|crswap)");

    private final WatchService service;
    private final List<Path> roots;
    private final Path output;
    private final Map<WatchKey, Path> folders = new HashMap<>();

    /**
     * Starts watching.
     *
     * @param roots folders, watched with all below, also where they are made later; and files, watched together with
     *     their neighbours
     * @param output the folder that builds write into, never watched
     */
    Watch(List<Path> roots, Path output) throws IOException {
        this.service = FileSystems.getDefault().newWatchService();
        this.roots =
                roots.stream().map(root -> root.toAbsolutePath().normalize()).toList();
        this.output = output.toAbsolutePath().normalize();
        registerAll();
    }

    private void registerAll() throws IOException {
        for (Path root : roots) {
            Path folder = Files.isDirectory(root) ? root : root.resolveSibling("");
            if (Files.isDirectory(folder)) {
                register(folder, folder.equals(root) ? Integer.MAX_VALUE : 1);
            }
        }
    }

    private void register(Path below, int depth) throws IOException {
        Files.walkFileTree(below, java.util.Set.of(), depth, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (folder.equals(output) || isSideFile(folder)) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                folders.put(folder.register(service, ENTRY_CREATE, ENTRY_DELETE, ENTRY_MODIFY), folder);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                return FileVisitResult.CONTINUE; // it went away while the folder was walked
            }
        });
    }

    /** Waits until something was edited and nothing more happens. */
    void await() throws IOException, InterruptedException {
        boolean edited = false;
        while (true) {
            WatchKey key = edited ? service.poll(QUIET, TimeUnit.MILLISECONDS) : service.take();
            if (key == null) {
                registerAll(); // folders may be new
                return;
            }
            edited |= isEdit(key);
            if (!key.reset()) {
                folders.remove(key);
            }
        }
    }

    private boolean isEdit(WatchKey key) {
        Path folder = folders.get(key);
        for (WatchEvent<?> event : key.pollEvents()) {
            if (event.kind() == OVERFLOW || folder == null) {
                return true;
            }
            Path file = folder.resolve((Path) event.context());
            if (!isSideFile(file) && !file.equals(output) && isWatched(file)) {
                return true;
            }
        }
        return false;
    }

    /** The parent of a root is watched because the root may come or go, not for what else happens there. */
    private boolean isWatched(Path file) {
        for (Path root : roots) {
            boolean neighbour = root.resolveSibling("").equals(file.resolveSibling("")) && Files.isRegularFile(root);
            if (file.startsWith(root) || neighbour) {
                return true;
            }
        }
        return false;
    }

    static boolean isSideFile(Path file) {
        Path name = file.getFileName();
        return name != null && SIDE_FILE.matcher(name.toString()).matches();
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
