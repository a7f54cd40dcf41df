package studybooklet.serve;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderWatcherTest {
    private static final long LONG_ENOUGH = 5_000;
    private static final long QUIET = 400;

    @TempDir
    Path temp;

    private final BlockingQueue<String> edits = new LinkedBlockingQueue<>();
    private FolderWatcher watch;
    private Thread thread;

    @BeforeEach
    void start() throws Exception {
        Files.createDirectories(temp.resolve("content/articles"));
        Files.createDirectories(temp.resolve("content/output"));
        Files.writeString(temp.resolve("content/articles/a.md"), "a");
        watch = new FolderWatcher(
                List.of(temp.resolve("content"), temp.resolve("templates")), temp.resolve("content/output"));
        thread = new Thread(() -> {
            try {
                while (true) {
                    watch.await();
                    edits.add("edit");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        thread.start();
    }

    @AfterEach
    void stop() throws Exception {
        thread.interrupt();
        thread.join(LONG_ENOUGH);
        watch.close();
    }

    private boolean seen(long milliseconds) throws InterruptedException {
        return edits.poll(milliseconds, TimeUnit.MILLISECONDS) != null;
    }

    @Test
    void seesEditOnce() throws Exception {
        Files.writeString(temp.resolve("content/articles/a.md"), "b");
        assertTrue(seen(LONG_ENOUGH));
        assertFalse(seen(QUIET));
    }

    @Test
    void seesWriteAndRenameOnce() throws Exception {
        Path article = temp.resolve("content/articles/a.md");
        Path swap = Files.writeString(temp.resolve("content/articles/.a.md.swp"), "swap");
        Path fresh = Files.writeString(temp.resolve("content/articles/a.md~"), "b");
        Files.move(fresh, article, StandardCopyOption.REPLACE_EXISTING);
        Files.delete(swap);
        assertTrue(seen(LONG_ENOUGH));
        assertFalse(seen(QUIET));
    }

    @Test
    void seesFilesInNewFolder() throws Exception {
        Files.createDirectories(temp.resolve("content/images"));
        assertTrue(seen(LONG_ENOUGH));
        Files.writeString(temp.resolve("content/images/a.svg"), "<svg/>");
        assertTrue(seen(LONG_ENOUGH));
    }

    @Test
    void seesRootThatIsMadeLater() throws Exception {
        Files.createDirectory(temp.resolve("templates"));
        assertTrue(seen(LONG_ENOUGH));
        Files.writeString(temp.resolve("templates/page.ftlh"), "x");
        assertTrue(seen(LONG_ENOUGH));
    }

    @Test
    void ignoresWhatStandsBesideRootThatIsNotThere() throws Exception {
        Files.writeString(temp.resolve("log.txt"), "x");
        assertFalse(seen(QUIET));
    }

    @ParameterizedTest
    @ValueSource(strings = {".a.md.swp", "a.md~", "4913", "#a.md#", "a.tmp", ".#a.md"})
    void ignoresWhatEditorsWriteBeside(String name) throws Exception {
        Files.writeString(temp.resolve("content/articles").resolve(name), "x");
        assertFalse(seen(QUIET));
    }

    @Test
    void ignoresOutputInsideContent() throws Exception {
        Files.writeString(temp.resolve("content/output/index.html"), "x");
        assertFalse(seen(QUIET));
    }
}
