package studybooklet.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A writing process is killed at random moments: {@code -Dkills=N} times, each followed by a look at every file and by a
 * write that has to finish the work.
 */
class KilledWriteTest {
    private static final int KILLS = Integer.getInteger("kills", 12);
    private static final long SEED = Long.getLong("seed", 20251201L);

    /** About as long as a write takes, in milliseconds. */
    private static final int LONGEST = 150;

    @TempDir
    Path temp;

    @Test
    void leavesEveryFileWholeAndIsFinishedByTheNext() throws Exception {
        Random random = new Random(SEED);
        Path folder = temp.resolve("out");
        WrittenFolder.write(folder, WriteMany.version(0));
        List<Map<String, String>> clean = List.of(clean(0), clean(1));
        int cutShort = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            int version = kill % 2;
            cutShort += killWhileWriting(folder, version, random.nextInt(LONGEST)) ? 1 : 0;
            assertEveryFileWhole(folder);
            WrittenFolder.write(folder, WriteMany.version(version));
            assertEquals(clean.get(version), tree(folder), "kill " + kill + " of seed " + SEED);
        }
        assertTrue(cutShort > 0, "no process was killed before its end");
    }

    private static boolean killWhileWriting(Path folder, int version, int milliseconds) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        WriteMany.class.getName(),
                        folder.toString(),
                        Integer.toString(version))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            assertEquals("writing", out.readLine());
            TimeUnit.MILLISECONDS.sleep(milliseconds);
            process.destroyForcibly();
            return process.waitFor() != 0;
        }
    }

    private static void assertEveryFileWhole(Path folder) throws IOException {
        Map<String, Set<String>> allowed = new HashMap<>();
        for (int version = 0; version < 2; version++) {
            for (OutputFile file : WriteMany.version(version)) {
                allowed.computeIfAbsent(file.path(), path -> new HashSet<>())
                        .add(new String(file.bytes(), StandardCharsets.UTF_8));
            }
        }
        tree(folder)
                .forEach((path, text) ->
                        assertTrue(allowed.getOrDefault(path, Set.of()).contains(text), () -> "half a file: " + path));
    }

    private Map<String, String> clean(int version) throws IOException {
        Path folder = Files.createTempDirectory(temp, "clean");
        WrittenFolder.write(folder, WriteMany.version(version));
        return tree(folder);
    }

    /** The text of every file a visitor can see. */
    private static Map<String, String> tree(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(Files::isRegularFile)
                    .filter(file -> !folder.relativize(file).toString().startsWith("."))
                    .toList();
        }
        for (Path file : files) {
            texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
        }
        return texts;
    }
}
