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
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** Waits for edits in folders, their subfolders and single files. */
final class FolderWatcher implements AutoCloseable {
    /** Milliseconds without further events after which an edit is complete; editors save in several steps. */
    private static final long QUIET_MILLIS = 60;

    /** Names of hidden files and of the backup, swap and temporary files of editors. */
    private static final Pattern IGNORED =
            Pattern.compile("\\..*|.*~|#.*#|4913|.*\\.(swp|swx|swo|tmp|bak|part|crswap)");

    private final WatchService service;
    private final List<Path> roots;
    private final Path output;
    private final Map<WatchKey, Path> folders = new HashMap<>();

    /**
     * Starts watching.
     *
     * @param roots folders, watched with all subfolders and also if they are created later; and files, watched together
     *     with the other files of their folders
     * @param output the folder that builds write to, which is not watched
     */
    FolderWatcher(List<Path> roots, Path output) throws IOException {
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
        Files.walkFileTree(below, Set.of(), depth, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (folder.equals(output) || isIgnored(folder)) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                folders.put(folder.register(service, ENTRY_CREATE, ENTRY_DELETE, ENTRY_MODIFY), folder);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                return FileVisitResult.CONTINUE; // deleted meanwhile
            }
        });
    }

    /** Waits until files were edited and then left alone for {@value #QUIET_MILLIS} ms. */
    void await() throws IOException, InterruptedException {
        boolean edited = false;
        while (true) {
            WatchKey key = edited ? service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS) : service.take();
            if (key == null) {
                registerAll(); // folders may have been created
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
            if (!isIgnored(file) && !file.equals(output) && isWatched(file)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The parent of a root is registered because the root may be created or deleted; other events there are ignored.
     */
    private boolean isWatched(Path file) {
        for (Path root : roots) {
            boolean neighbour = root.resolveSibling("").equals(file.resolveSibling("")) && Files.isRegularFile(root);
            if (file.startsWith(root) || neighbour) {
                return true;
            }
        }
        return false;
    }

    static boolean isIgnored(Path file) {
        Path name = file.getFileName();
        return name != null && IGNORED.matcher(name.toString()).matches();
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
