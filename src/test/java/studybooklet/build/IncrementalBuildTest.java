package studybooklet.build;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studybooklet.problem.BuildException;

/** A build upon an earlier one gives the bytes that a clean build gives, whatever was edited between the two. */
class IncrementalBuildTest {
    private static final int EDITS = Integer.getInteger("edits", 36);
    private static final long SEED = Long.getLong("seed", 20251203L);

    @TempDir
    Path temp;

    private final Random random = new Random(SEED);
    private final List<String> trail = new ArrayList<>();
    private EditedBooklet booklet;
    private Path output;
    private int clean;
    private Build lastBuild = new Build("");
    private String lastTool = "";

    @BeforeEach
    void makeBooklet() throws IOException {
        booklet = EditedBooklet.create(temp.resolve("booklet"), random);
        output = temp.resolve("out");
    }

    private String story() {
        return "seed " + SEED + ": " + String.join("; ", trail);
    }

    private BuildRequest request(Path folder) {
        return new BuildRequest(booklet.content(), booklet.templates(), folder, false, InstantSource.system());
    }

    /** The problems as text; an empty list where there are none. */
    private static String build(Build build, BuildRequest request) {
        try {
            return build.run(request).warnings().toString();
        } catch (BuildException e) {
            return "FAILED " + e.problems();
        }
    }

    /** The object that built last, as {@code serve} uses it, or a new one, as the command does. */
    private Build builder() {
        if (!booklet.tool().equals(lastTool) || random.nextBoolean()) {
            lastBuild = new Build(booklet.tool());
            lastTool = booklet.tool();
        }
        return lastBuild;
    }

    /** What a visitor can see, and the manifest. */
    private static Map<String, byte[]> files(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        if (!Files.exists(folder)) {
            return files;
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                if (!path.startsWith(".") || path.equals(".booklet/manifest")) {
                    files.put(path, Files.readAllBytes(file));
                }
            }
        }
        return files;
    }

    private static Map<String, FileTime> times(Path folder, Set<String> paths) throws IOException {
        Map<String, FileTime> times = new TreeMap<>();
        for (String path : paths) {
            times.put(path, Files.getLastModifiedTime(folder.resolve(path)));
        }
        return times;
    }

    private void assertSame(Map<String, byte[]> expected, Map<String, byte[]> found) {
        assertEquals(expected.keySet(), found.keySet(), this::story);
        expected.forEach((path, bytes) -> assertArrayEquals(bytes, found.get(path), () -> path + " after " + story()));
    }

    /** @return whether the build was done, rather than refused for an error */
    private boolean buildAndCompare() throws IOException {
        Map<String, byte[]> before = files(output);
        Map<String, FileTime> timesBefore = times(output, before.keySet());
        String said = build(builder(), request(output));
        boolean done = !said.startsWith("FAILED");
        Path cleanOutput = temp.resolve("clean" + clean++);
        assertEquals(build(new Build(booklet.tool()), request(cleanOutput)), said, this::story);
        Map<String, byte[]> found = files(output);
        assertSame(done ? files(cleanOutput) : before, found);
        Set<String> same = new TreeSet<>(found.keySet());
        same.removeIf(path -> !Arrays.equals(before.get(path), found.get(path)));
        times(output, same).forEach((path, time) -> assertEquals(timesBefore.get(path), time, () -> path + story()));
        if (Files.exists(cleanOutput)) {
            FileUtils.deleteDirectory(cleanOutput.toFile());
        }
        if (done) {
            assertBuildingAgainChangesNothing(said);
        }
        return done;
    }

    private void assertBuildingAgainChangesNothing(String said) {
        BuildResult again = builder().run(request(output));
        assertTrue(again.written().nothingChanged(), this::story);
        assertEquals(said, again.warnings().toString(), this::story);
    }

    @Test
    void equalsACleanBuildAfterEveryEdit() throws IOException {
        assertTrue(buildAndCompare());
        int done = 0;
        Path sound = temp.resolve("sound");
        for (int edit = 0; edit < EDITS; edit++) {
            FileUtils.deleteQuietly(sound.toFile());
            FileUtils.copyDirectory(booklet.folder().toFile(), sound.toFile());
            trail.add(random.nextInt(5) == 0 ? alterOutput() : booklet.edit(random));
            if (buildAndCompare()) {
                done++;
            } else {
                trail.add("undone");
                FileUtils.deleteDirectory(booklet.folder().toFile());
                FileUtils.copyDirectory(sound.toFile(), booklet.folder().toFile());
            }
        }
        int most = done;
        assertTrue(done > EDITS / 2, () -> "only " + most + " builds were done: " + story());
    }

    /** Alters, cuts short or deletes a file of the output or of the tool's state. */
    private String alterOutput() throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(output)) {
            walk.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith(".booklet/manifest") && !file.endsWith(".booklet/lock"))
                    .sorted()
                    .forEach(files::add);
        }
        List<Path> state = files.stream()
                .filter(file -> file.toString().contains(".booklet/"))
                .toList();
        List<Path> choice = random.nextBoolean() ? state : files;
        Path file = choice.get(random.nextInt(choice.size()));
        byte[] bytes = Files.readAllBytes(file);
        FileTime time = Files.getLastModifiedTime(file);
        int kind = random.nextInt(3);
        if (kind == 0) {
            Files.delete(file);
        } else if (kind == 1) {
            Files.write(file, Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)));
        } else if (bytes.length > 0) {
            bytes[random.nextInt(bytes.length)] ^= 1;
            Files.write(file, bytes);
            Files.setLastModifiedTime(file, time);
        }
        return List.of("deleted ", "cut short ", "altered ").get(kind) + output.relativize(file);
    }

    /** Edits in the same moment as a build must not be missed. */
    @Test
    void noticesEditsThatFollowAtOnce() throws IOException {
        for (int turn = 0; turn < 6; turn++) {
            booklet.editText(turn % 3);
            build(builder(), request(output));
            booklet.editText(turn % 3 + 1);
            trail.add("edited twice");
            buildAndCompare();
        }
    }

    @Test
    void writesOnlyWhatTheEditReaches() throws IOException {
        build(builder(), request(output));
        booklet.editText(0);
        List<String> written = builder().run(request(output)).written().written();
        assertTrue(written.size() <= 5, () -> "page, one-page edition, shard, characters and EPUB, not " + written);
    }
}
