package studybooklet.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import studybooklet.Tree;
import studybooklet.cli.Main;
import studybooklet.problem.Problem;

/** Whatever stands in place of a file of the tool's state, the next build gives what a clean one gives. */
@Timeout(120)
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "links and pipes are made otherwise there")
class DamagedStateTest {
    private static final long HUGE = 3L << 30;

    @TempDir
    Path temp;

    private EditedBooklet booklet;
    private Path output;

    /** Puts something else in the place of a file. */
    private interface Damage {
        void apply(Path file) throws IOException, InterruptedException;
    }

    static Stream<Arguments> damages() {
        return Stream.of("articles", "tool")
                .flatMap(name -> Stream.of(
                        damage(name, "deleted", Files::delete),
                        damage(name, "empty", file -> Files.write(file, new byte[0])),
                        damage(name, "cut short", file -> cut(file, 2)),
                        damage(name, "longer", file -> cut(file, -9)),
                        damage(name, "noise", file -> Files.write(file, noise())),
                        damage(name, "huge", file -> enlarge(file, HUGE)),
                        damage(name, "a folder", DamagedStateTest::makeFolder),
                        damage(name, "a link to itself", file -> link(file, file.getFileName())),
                        damage(name, "a link to nothing", file -> link(file, Path.of("nothing"))),
                        damage(name, "a link to a sound file", DamagedStateTest::moveAndLink),
                        damage(name, "a pipe", DamagedStateTest::makePipe)));
    }

    private static Arguments damage(String name, String kind, Damage damage) {
        return Arguments.of(name, kind, damage);
    }

    private static void cut(Path file, int bytes) throws IOException {
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length - bytes));
    }

    private static byte[] noise() {
        byte[] noise = new byte[5_000];
        new Random(20261201).nextBytes(noise);
        return noise;
    }

    /** The file takes no room on most disks, for it is not written to. */
    private static void enlarge(Path file, long size) throws IOException {
        try (RandomAccessFile access = new RandomAccessFile(file.toFile(), "rw")) {
            access.setLength(size);
        }
    }

    private static void makeFolder(Path file) throws IOException {
        Files.delete(file);
        Files.createDirectory(file);
    }

    private static void link(Path file, Path target) throws IOException {
        Files.delete(file);
        Files.createSymbolicLink(file, target);
    }

    private static void moveAndLink(Path file) throws IOException {
        Path moved = file.resolveSibling("moved");
        Files.move(file, moved);
        Files.createSymbolicLink(file, moved);
    }

    private static void makePipe(Path file) throws IOException, InterruptedException {
        Files.delete(file);
        assertEquals(0, new ProcessBuilder("mkfifo", file.toString()).start().waitFor());
    }

    @BeforeEach
    void build() throws IOException {
        booklet = EditedBooklet.create(temp.resolve("booklet"), new Random(20261201));
        output = temp.resolve("out");
        build(output);
    }

    private List<Problem> build(Path folder) {
        return new Build(booklet.tool())
                .run(new BuildRequest(booklet.content(), booklet.templates(), folder, false, InstantSource.system()))
                .warnings();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @MethodSource("damages")
    void doesNotChangeTheOutput(String name, String kind, Damage damage) throws Exception {
        Path file = output.resolve(".booklet").resolve(name);
        damage.apply(file);
        booklet.editText(0);
        List<Problem> problems = build(output);
        Path clean = temp.resolve("clean");
        assertEquals(build(clean), problems);
        assertEquals(Set.of(), differences(clean));
        assertTrue(Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS), "state is not written anew");
        assertEquals(problems, build(output));
    }

    /** The limit on the size of a cache depends on the heap. */
    @Test
    void aLargeCacheDoesNotExhaustASmallHeap() throws Exception {
        enlarge(output.resolve(".booklet/articles"), 100L << 20);
        booklet.editText(0);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "build",
                        "--content=" + booklet.content(),
                        "--templates=" + booklet.templates(),
                        "--output=" + output)
                .redirectErrorStream(true)
                .redirectOutput(temp.resolve("said").toFile())
                .start();
        assertEquals(0, process.waitFor(), Files.readString(temp.resolve("said")));
        build(temp.resolve("clean"));
        assertEquals(Set.of(), differences(temp.resolve("clean")));
    }

    private Set<String> differences(Path clean) throws IOException {
        return Tree.of(output).published().differences(Tree.of(clean).published());
    }
}
