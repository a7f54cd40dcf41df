package studybooklet.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import studybooklet.Tree;
import studybooklet.cli.Main;
import studybooklet.problem.BuildException;

/** Builds that write into one folder at the same time: each is done or says that another one is writing. */
@Timeout(240)
class ConcurrentBuildsTest {
    private static final String REFUSED = "another build is writing into this folder";

    @TempDir
    Path temp;

    private final Random random = new Random(20261201);
    private EditedBooklet booklet;
    private Path output;

    @BeforeEach
    void makeBooklet() throws IOException {
        booklet = EditedBooklet.create(temp.resolve("booklet"), random);
        output = temp.resolve("out");
    }

    private String build(Path folder) {
        try {
            new Build()
                    .run(new BuildRequest(
                            booklet.content(), booklet.templates(), folder, false, InstantSource.system()));
            return "done";
        } catch (BuildException e) {
            return String.valueOf(e.getMessage());
        }
    }

    @Test
    void inOneProcessGiveWhatOneBuildGives() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            for (int turn = 0; turn < 12; turn++) {
                booklet.editText(turn % 4);
                List<Callable<String>> builds = List.of(() -> build(output), () -> build(output), () -> build(output));
                List<String> said = new ArrayList<>();
                for (Future<String> future : threads.invokeAll(builds)) {
                    said.add(future.get());
                }
                assertTrue(said.contains("done"), said::toString);
                assertTrue(
                        said.stream().allMatch(text -> text.equals("done") || text.contains(REFUSED)), said::toString);
                assertOutputIsWhole();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void inTwoProcessesGiveWhatOneBuildGives() throws Exception {
        for (int turn = 0; turn < 4; turn++) {
            booklet.editText(turn);
            List<Process> processes = List.of(start("0"), start("1"));
            int done = 0;
            for (int i = 0; i < 2; i++) {
                int exit = processes.get(i).waitFor();
                String said = Files.readString(temp.resolve("said" + i), UTF_8);
                assertTrue(exit == 0 || said.contains(REFUSED), said);
                done += exit == 0 ? 1 : 0;
            }
            assertTrue(done > 0, "both were refused");
            assertOutputIsWhole();
        }
    }

    private Process start(String name) throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "build",
                "--content=" + booklet.content(),
                "--templates=" + booklet.templates(),
                "--output=" + output);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(temp.resolve("said" + name).toFile())
                .start();
    }

    private void assertOutputIsWhole() throws IOException {
        Path clean = temp.resolve("clean");
        assertEquals("done", build(clean));
        assertEquals(
                Set.of(), Tree.of(output).published().differences(Tree.of(clean).published()));
    }
}
