package studybooklet.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import studybooklet.cli.Main;
import studybooklet.problem.BuildException;

/**
 * The whole tool, in a process of its own, is killed at random instants ({@code -Dkills=N} times) or cannot write: at
 * every moment each file is whole, old or new, and the next build gives what a clean one gives.
 */
class BrokenOffBuildTest {
    private static final int KILLS = Integer.getInteger("kills", 24);
    private static final long SEED = Long.getLong("seed", 20261124L);

    /** About as long as writing takes here, in milliseconds. */
    private static final int WRITING = 120;

    @TempDir
    Path temp;

    private final Random random = new Random(SEED);
    private final List<String> trail = new ArrayList<>();
    private EditedBooklet booklet;
    private Path output;

    @BeforeEach
    void makeBooklet() throws IOException {
        booklet = EditedBooklet.create(temp.resolve("booklet"), random);
        output = temp.resolve("out");
        build(output);
    }

    private void build(Path folder) {
        new Build()
                .run(new BuildRequest(booklet.content(), booklet.templates(), folder, false, InstantSource.system()));
    }

    private String story() {
        return "seed " + SEED + ": " + String.join("; ", trail);
    }

    private Process start(List<String> before) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "build"));
        command.addAll(List.of("--content", booklet.content().toString()));
        command.addAll(List.of("--templates", booklet.templates().toString()));
        command.addAll(List.of("--output", output.toString()));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(temp.resolve("said").toFile())
                .start();
    }

    /** What a visitor can see. */
    private static Map<String, byte[]> files(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                if (!path.startsWith(".")) {
                    files.put(path, Files.readAllBytes(file));
                }
            }
        }
        return files;
    }

    /** Edits the booklet; tells what a clean build makes of it. An edit that cannot be built is undone. */
    private Map<String, byte[]> edit() throws IOException {
        Path clean = temp.resolve("clean");
        Path sound = temp.resolve("sound");
        while (true) {
            FileUtils.deleteQuietly(sound.toFile());
            FileUtils.copyDirectory(booklet.folder().toFile(), sound.toFile());
            trail.add(booklet.edit(random));
            try {
                build(clean);
            } catch (BuildException e) {
                trail.add("undone");
                FileUtils.deleteDirectory(booklet.folder().toFile());
                FileUtils.copyDirectory(sound.toFile(), booklet.folder().toFile());
                continue;
            }
            Map<String, byte[]> files = files(clean);
            FileUtils.deleteDirectory(clean.toFile());
            return files;
        }
    }

    private void assertEveryFileWhole(Map<String, byte[]> old, Map<String, byte[]> fresh) throws IOException {
        files(output)
                .forEach((path, bytes) -> assertTrue(
                        Arrays.equals(bytes, old.get(path)) || Arrays.equals(bytes, fresh.get(path)),
                        () -> "half a file: " + path + " after " + story()));
    }

    private void assertOutputIs(Map<String, byte[]> expected) throws IOException {
        Map<String, byte[]> found = files(output);
        assertEquals(expected.keySet(), found.keySet(), this::story);
        expected.forEach((path, bytes) -> assertArrayEquals(bytes, found.get(path), () -> path + " after " + story()));
    }

    @Test
    void isFinishedByTheNextBuildWhenKilled() throws Exception {
        int cutShort = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Map<String, byte[]> old = files(output);
            Map<String, byte[]> fresh = edit();
            cutShort += killWhileWriting() ? 1 : 0;
            assertEveryFileWhole(old, fresh);
            build(output);
            assertOutputIs(fresh);
        }
        assertTrue(cutShort > 0, "no process was killed before its end");
    }

    /** @return whether it was killed before its end */
    private boolean killWhileWriting() throws Exception {
        Process process = start(List.of());
        Path staging = output.resolve(".booklet/staging");
        while (process.isAlive() && !Files.exists(staging)) {
            TimeUnit.MILLISECONDS.sleep(1);
        }
        int milliseconds = random.nextInt(WRITING);
        TimeUnit.MILLISECONDS.sleep(milliseconds);
        process.destroyForcibly();
        boolean killed = process.waitFor() != 0;
        trail.add((killed ? "killed " : "ended before ") + milliseconds + " ms");
        return killed;
    }

    /** A limit on the size of files stands for a disk that is full: from some file on, writing fails. */
    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "a limit that shells of other systems can set")
    void leavesTheOutputAsItWasWhenTheDiskIsFull() throws Exception {
        int failed = 0;
        for (int kilobytes : new int[] {0, 1, 1, 4, 16, 32}) {
            Map<String, byte[]> old = files(output);
            Map<String, byte[]> fresh = edit();
            trail.add("at most " + kilobytes + " KB a file");
            Process process = start(List.of("sh", "-c", "ulimit -f " + 2 * kilobytes + "; exec \"$0\" \"$@\""));
            boolean done = process.waitFor() == 0;
            assertOutputIs(done ? fresh : old);
            failed += done ? 0 : 1;
            // Where all files of the output had room and what is kept for the next build had not, the build is done.
            // The message itself could not be written where nothing can be.
            String said = Files.readString(temp.resolve("said"), UTF_8);
            assertTrue(done || kilobytes == 0 || said.contains("check the disk's free space"), said);
            build(output);
            assertOutputIs(fresh);
        }
        assertTrue(failed > 2, "writing was never hindered");
    }
}
