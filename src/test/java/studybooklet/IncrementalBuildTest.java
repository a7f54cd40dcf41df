package studybooklet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
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
import studybooklet.cache.Reads;
import studybooklet.output.MadeFiles;
import studybooklet.output.OutputFolder;
import studybooklet.output.Progress;
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

    @BeforeEach
    void makeBooklet() throws IOException {
        booklet = EditedBooklet.create(temp.resolve("booklet"), random);
        output = temp.resolve("out");
    }

    private String story() {
        return "seed " + SEED + ": " + String.join("; ", trail);
    }

    private BuildRequest request(Path folder, InstantSource clock) {
        return new BuildRequest(booklet.content(), booklet.templates(), folder, false, clock);
    }

    /** The problems in words; empty where the build was done. */
    private String build(Path folder, InstantSource clock) {
        try {
            BuildRequest request = request(folder, clock);
            return new Build(booklet.tool()).run(request).warnings().toString();
        } catch (BuildException e) {
            return "FAILED " + e.problems();
        }
    }

    /** What a visitor can see. */
    private static Map<String, byte[]> files(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        if (!Files.exists(folder)) {
            return files;
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                if (!path.startsWith(".") || path.equals(".booklet-manifest")) {
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

    /** With a clock that is ahead, sizes and times of files are believed; with the true one, files just edited are read. */
    private InstantSource clock() {
        return random.nextBoolean()
                ? InstantSource.system()
                : InstantSource.offset(InstantSource.system(), Duration.ofHours(1));
    }

    /** @return whether the build was done, rather than refused for what it found */
    private boolean buildAndCompare() throws IOException {
        Map<String, byte[]> before = files(output);
        Map<String, FileTime> timesBefore = times(output, before.keySet());
        String said = build(output, clock());
        boolean done = !said.startsWith("FAILED");
        Path cleanOutput = temp.resolve("clean" + clean++);
        assertEquals(build(cleanOutput, InstantSource.system()), said, this::story);
        Map<String, byte[]> found = files(output);
        assertSame(done ? files(cleanOutput) : before, found);
        Set<String> same = new TreeSet<>(found.keySet());
        same.removeIf(path -> !Arrays.equals(before.get(path), found.get(path)));
        times(output, same).forEach((path, time) -> assertEquals(timesBefore.get(path), time, () -> path + story()));
        if (Files.exists(cleanOutput)) {
            FileUtils.deleteDirectory(cleanOutput.toFile());
        }
        if (done) {
            assertTellsWhatBuildingAgainWould();
        }
        return done;
    }

    private void assertTellsWhatBuildingAgainWould() throws IOException {
        BuildRequest request = request(output, InstantSource.system());
        BuildResult told = lastBuild(request).result();
        Files.deleteIfExists(output.resolve(".booklet-last"));
        BuildResult done = new Build(booklet.tool()).run(request);
        assertTrue(done.written().nothingChanged(), this::story);
        if (told != null) {
            assertEquals(summary(done), summary(told), this::story);
        }
    }

    private LastBuild lastBuild(BuildRequest request) {
        return new LastBuild(
                request,
                new OutputFolder(request.output(), booklet.tool(), Progress.UNSEEN, new Reads()),
                request.clock().instant());
    }

    /** All but the time it took. */
    private static String summary(BuildResult result) {
        return result.articles() + " " + result.warnings() + " "
                + new TreeSet<>(result.written().unchanged());
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

    /** What happens to a folder between two builds besides editing: files altered by hand, lost, or cut short. */
    private String alterOutput() throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(output)) {
            walk.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith(".booklet-manifest") && !file.endsWith(".booklet-lock"))
                    .sorted()
                    .forEach(files::add);
        }
        List<Path> kept = files.stream()
                .filter(file -> file.getFileName().toString().startsWith("."))
                .toList();
        Path file =
                random.nextBoolean() ? kept.get(random.nextInt(kept.size())) : files.get(random.nextInt(files.size()));
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

    /** As fast as builds can follow each other: what is edited in the same moment as a build reads it must not be missed. */
    @Test
    void noticesEditsThatFollowAtOnce() throws IOException {
        for (int turn = 0; turn < 6; turn++) {
            booklet.editText(turn % 3);
            build(output, InstantSource.system());
            booklet.editText(turn % 3 + 1);
            trail.add("edited twice");
            buildAndCompare();
        }
    }

    @Test
    void makesOnlyWhatTheEditReaches() throws IOException {
        build(output, clock());
        booklet.editText(0);
        BuildRequest request =
                new BuildRequest(booklet.content(), booklet.templates(), output, false, InstantSource.system());
        List<String> written = new Build(booklet.tool()).run(request).written().written();
        assertTrue(written.size() <= 5, () -> "page, one-page edition, shard, characters and EPUB, not " + written);
        assertTrue(new Build(booklet.tool()).run(request).written().nothingChanged());
    }

    /** The models are written whenever a book is put together. */
    @Test
    void putsNoBookTogetherAfterAnEditOfTexts() throws IOException {
        InstantSource later = InstantSource.offset(InstantSource.system(), Duration.ofHours(1));
        build(output, later);
        byte[] models = Files.readAllBytes(output.resolve(".booklet-models"));
        Object inode = Files.getAttribute(output.resolve(".booklet-models"), "unix:ino");
        for (int turn = 0; turn < 3; turn++) {
            booklet.editText(turn);
            booklet.editText(turn + 1);
            build(output, later);
            assertEquals(inode, Files.getAttribute(output.resolve(".booklet-models"), "unix:ino"));
        }
        assertArrayEquals(models, Files.readAllBytes(output.resolve(".booklet-models")));
        buildAndCompare();
    }

    /** Of a page that its template made the fingerprint is known. */
    @Test
    void runsNoTemplateAfterAnEditOfTexts() throws IOException {
        InstantSource later = InstantSource.offset(InstantSource.system(), Duration.ofHours(1));
        build(output, later);
        for (int turn = 0; turn < 3; turn++) {
            booklet.editText(0);
            build(output, later);
            List<String> placed = new ArrayList<>();
            for (MadeFiles.MadeFile file : new OutputFolder(output, booklet.tool(), Progress.UNSEEN, new Reads())
                    .made()
                    .files()) {
                if (file.fingerprint() == null) {
                    placed.add(file.path().replaceFirst(".*\\.", "."));
                }
            }
            assertEquals(
                    List.of(".epub", ".html", ".html"),
                    placed.stream().sorted().toList(),
                    "the EPUB, the article, the one-page edition");
        }
        buildAndCompare();
    }

    /** A large booklet has no time to write all its texts after every edit, nor a disk room for all that ever were. */
    @Test
    void keepsNewTextsBehindTheOldUntilHalfAreOfNoUse() throws IOException {
        InstantSource later = InstantSource.offset(InstantSource.system(), Duration.ofHours(1));
        Path texts = output.resolve(".booklet-texts");
        build(output, later);
        byte[] first = Files.readAllBytes(texts);
        booklet.editText(0);
        build(output, later);
        byte[] second = Files.readAllBytes(texts);
        assertTrue(second.length > first.length, () -> first.length + ", then " + second.length);
        assertArrayEquals(first, Arrays.copyOf(second, first.length));
        long longest = 0;
        for (int turn = 0; turn < 20; turn++) {
            booklet.editText(turn % 4);
            build(output, later);
            longest = Math.max(longest, Files.size(texts));
        }
        long most = longest;
        assertTrue(most < 3L * first.length, () -> first.length + ", then " + most);
        buildAndCompare();
    }
}
