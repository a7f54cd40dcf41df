package studybooklet.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import studybooklet.Tree;
import studybooklet.cli.Main;

/** A process that builds is asked to end, as Ctrl+C does: nothing is half done and nothing is left lying about. */
class InterruptedBuildTest {
    private static final int ARTICLES = 300;
    private static final int INTERRUPTED = 130;
    private static final int SIGTERM_EXIT = 143;

    @TempDir
    Path temp;

    @BeforeEach
    void write() throws IOException {
        write("甲");
    }

    private void write(String word) throws IOException {
        Path articles = Files.createDirectories(temp.resolve("content/articles"));
        Files.writeString(temp.resolve("content/booklet.yaml"), "title: 中断的书\n");
        for (int number = 1; number <= ARTICLES; number++) {
            Files.writeString(
                    articles.resolve(number + ".md"),
                    "---\ntitle: 第" + number + "篇\nslug: a" + number + "\nauthor: 某人\nnote: 某处\n---\n\n"
                            + (word + "说了一句话。").repeat(100) + "\n");
        }
    }

    private static List<String> command() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "build");
    }

    private Process start(List<String> command) throws IOException {
        return new ProcessBuilder(command)
                .directory(temp.toFile())
                .redirectErrorStream(true)
                .redirectOutput(temp.resolve("said").toFile())
                .start();
    }

    private String said() throws IOException {
        return Files.readString(temp.resolve("said"), UTF_8);
    }

    /** The staging folder is there as soon as the first file is made. */
    private void interruptWhileMakingFiles() throws Exception {
        Process process = start(command());
        Path staging = temp.resolve("site-output/.booklet/staging");
        while (!Files.exists(staging) && process.isAlive()) {
            TimeUnit.MILLISECONDS.sleep(1);
        }
        process.destroy();
        int exit = process.waitFor();
        assertTrue(exit == INTERRUPTED || exit == SIGTERM_EXIT, () -> "exit code " + exit);
        assertEquals("booklet: interrupted; the output is as it was\n", said());
    }

    @Test
    void firstBuildLeavesNoFolder() throws Exception {
        interruptWhileMakingFiles();
        assertTrue(Files.notExists(temp.resolve("site-output")));
    }

    @Test
    void laterBuildLeavesTheOutputAsItWas() throws Exception {
        Process first = start(command());
        assertEquals(0, first.waitFor(), said());
        Tree before = Tree.of(temp.resolve("site-output"));
        write("乙");
        interruptWhileMakingFiles();
        assertEquals(before, Tree.of(temp.resolve("site-output")));
    }

    @Test
    void showsNoProgressInPipe() throws Exception {
        Process process = start(command());
        assertEquals(0, process.waitFor(), said());
        assertTrue(said().matches(ARTICLES + " articles: .*\n"), said());
    }

    /** {@code script} gives the process a terminal of its own. */
    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "the command script has other options elsewhere")
    void showsProgressOnTerminalAndWipesItAway() throws Exception {
        String quoted = command().stream().map(word -> "'" + word + "'").collect(Collectors.joining(" "));
        Process process = start(List.of("script", "-qec", quoted, "/dev/null"));
        assertEquals(0, process.waitFor(), said());
        String[] lines = said().split("\r", -1);
        assertTrue(
                List.of(lines).stream()
                        .anyMatch(line -> line.matches("(reading articles|making files): \\d+ of \\d+ *")),
                said());
        assertTrue(said().matches("(?s).*\r *\r" + ARTICLES + " articles: [^\r]*\r\n"), said());
    }
}
