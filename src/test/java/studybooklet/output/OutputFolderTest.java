package studybooklet.output;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studybooklet.problem.BuildException;
import studybooklet.problem.Problem;
import studybooklet.problem.Problems;
import studybooklet.problem.SourceLocation;

class OutputFolderTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    private static final OutputFile FAULTY = new OutputFile("z.html", (out, former) -> {
        throw new BuildException(Problem.error(SourceLocation.of("z.ftlh"), "no such template", "put it there"));
    });

    @TempDir
    Path temp;

    private Path folder() {
        return temp.resolve("out");
    }

    private Written write(OutputFile... files) {
        return WrittenFolder.write(folder(), List.of(files));
    }

    private String problemOf(OutputFile... files) {
        BuildException thrown = assertThrows(BuildException.class, () -> write(files));
        return thrown.problems().toString();
    }

    private static OutputFile file(String path, String text) {
        return OutputFile.ofText(path, () -> text);
    }

    private String read(String path) throws IOException {
        return Files.readString(folder().resolve(path));
    }

    private boolean exists(String path) {
        return Files.exists(folder().resolve(path));
    }

    @Test
    void writesTheEpubFirstPagesAfterWhatTheyLinkToAndTheIndexLast() {
        Written written = write(
                file("index.html", "1"),
                file("all.html", "2"),
                file("book.epub", "3"),
                file("preface.html", "4"),
                file("images/a.png", "5"),
                file("assets/a.css", "6"));
        assertEquals(
                List.of("book.epub", "assets/a.css", "images/a.png", "all.html", "preface.html", "index.html"),
                written.written());
    }

    @Test
    void touchesOnlyWhatDiffers() throws IOException {
        write(file("a.html", "a"), file("b.html", "b"));
        Files.setLastModifiedTime(folder().resolve("a.html"), LONG_AGO);
        Files.setLastModifiedTime(folder().resolve("b.html"), LONG_AGO);
        Written second = write(file("a.html", "a"), file("b.html", "B"));
        assertEquals(new Written(List.of("b.html"), List.of("a.html"), List.of()), second);
        assertEquals(LONG_AGO, Files.getLastModifiedTime(folder().resolve("a.html")));
        assertEquals("B", read("b.html"));
    }

    @Test
    void sameLengthWithOtherBytesIsWritten() throws IOException {
        write(file("a.html", "one"));
        write(file("a.html", "two"));
        assertEquals("two", read("a.html"));
    }

    @Test
    void removesItsOwnFormerFilesAndEmptyFoldersOnly() throws IOException {
        write(file("a.html", "a"), file("search/deep/1.js", "1"), file("assets/2.js", "2"));
        Files.writeString(folder().resolve("CNAME"), "example.org");
        Files.writeString(folder().resolve("assets/mine.txt"), "mine");
        Written second = write(file("b.html", "b"));
        assertEquals(List.of("a.html", "assets/2.js", "search/deep/1.js"), second.removed());
        assertFalse(exists("a.html") || exists("search") || exists("assets/2.js"));
        assertTrue(exists("CNAME") && exists("assets/mine.txt") && exists("b.html"));
    }

    @Test
    void leavesDotFilesAlone() throws IOException {
        Files.createDirectories(folder());
        Files.writeString(folder().resolve(".gitignore"), "*");
        write(file("a.html", "a"));
        write(file("b.html", "b"));
        assertEquals("*", read(".gitignore"));
    }

    @Test
    void refusesFolderThatHoldsOtherPeoplesFiles() throws IOException {
        Files.createDirectories(folder());
        Files.writeString(folder().resolve("thesis.doc"), "work of years");
        String problem = problemOf(file("a.html", "a"));
        assertTrue(problem.contains("--output"), problem);
        assertFalse(exists("a.html") || exists(StateFolder.NAME));
    }

    @Test
    void refusesToOverwriteForeignFileAndWritesNothing() throws IOException {
        write(file("a.html", "a"));
        Files.writeString(folder().resolve("b.html"), "mine");
        String problem = problemOf(file("a.html", "A"), file("b.html", "b"));
        assertTrue(problem.contains("b.html"), problem);
        assertEquals("a", read("a.html"));
        assertEquals("mine", read("b.html"));
    }

    @Test
    void refusesForeignFileInFoldersPlace() throws IOException {
        write(file("a.html", "a"));
        Files.writeString(folder().resolve("assets"), "mine");
        assertTrue(problemOf(file("assets/a.css", "x")).contains("assets"));
    }

    @Test
    void refusesForeignFolderInFilesPlace() throws IOException {
        write(file("a.html", "a"));
        Files.createDirectories(folder().resolve("b.html"));
        assertTrue(problemOf(file("b.html", "x")).contains("b.html"));
    }

    @Test
    void refusesPathsThatDifferInCaseOnly() {
        String problem = problemOf(file("images/Map.png", "1"), file("images/map.png", "2"));
        assertTrue(problem.contains("images/Map.png") && problem.contains("images/map.png"), problem);
    }

    @Test
    void refusesFileThatIsAlsoFolder() {
        assertTrue(problemOf(file("images/a", "1"), file("images/a/b", "2")).contains("images/a"));
    }

    @Test
    void finishesWhatKilledBuildBegan() throws IOException {
        write(file("a.html", "a"));
        // As a killed build leaves it: three files announced, one in its place, one half staged, none removed.
        String announced = Stream.of("a.html", "assets/c.css", "b.html")
                .map(path -> "0".repeat(16) + "  " + path + "\n")
                .collect(Collectors.joining());
        Files.writeString(folder().resolve(Manifest.FILE_NAME), announced);
        Files.writeString(folder().resolve("b.html"), "b");
        Files.createDirectories(folder().resolve(".booklet/staging"));
        Files.writeString(folder().resolve(".booklet/staging/7"), "half");
        Files.writeString(folder().resolve(".booklet/new"), "half a manifest");

        write(file("b.html", "b"));

        assertEquals(withState("b.html"), there());
    }

    /** The folder, what a build keeps in it, and these files. */
    private static List<String> withState(String... files) {
        Stream<String> state =
                Stream.of("", "/articles", "/lock", "/manifest", "/tool").map(name -> StateFolder.NAME + name);
        return Stream.concat(Stream.concat(Stream.of(""), state), Stream.of(files))
                .sorted()
                .toList();
    }

    private List<String> there() throws IOException {
        try (Stream<Path> left = Files.walk(folder())) {
            return left.map(path -> folder().relativize(path).toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void changesNothingIfAFileCannotBeMade() throws IOException {
        write(file("a.html", "a"), file("b.html", "b"));
        List<String> before = there();
        assertTrue(problemOf(file("a.html", "A"), FAULTY).contains("no such template"));
        assertEquals(before, there());
        assertEquals("a", read("a.html"));
    }

    @Test
    void leavesNoFolderBehindIfItsFirstFilesCannotBeMade() {
        problemOf(file("a.html", "A"), FAULTY);
        assertFalse(Files.exists(folder()));
    }

    @Test
    void comparesAndReplacesFilesTooLargeForMemory() throws IOException {
        byte[] large = new byte[(2 << 20) + 3];
        large[large.length - 1] = 1;
        OutputFile inPieces = new OutputFile("a.epub", (out, former) -> {
            out.write(large, 0, 1 << 20);
            out.write(large, 1 << 20, large.length - (1 << 20) - 1);
            out.write(1);
        });
        assertEquals(List.of("a.epub"), write(inPieces).written());
        assertArrayEquals(large, Files.readAllBytes(folder().resolve("a.epub")));
        assertEquals(List.of("a.epub"), write(new OutputFile("a.epub", large)).unchanged());
        byte[] other = large.clone();
        other[0] = 1;
        assertEquals(List.of("a.epub"), write(new OutputFile("a.epub", other)).written());
        assertEquals(withState("a.epub"), there());
    }

    @Test
    void refusesBrokenManifest() throws IOException {
        write(file("a.html", "a"));
        Files.writeString(folder().resolve(Manifest.FILE_NAME), "0".repeat(16) + "  ../secret\n");
        Files.writeString(temp.resolve("secret"), "stays");
        assertTrue(problemOf(file("b.html", "b")).contains(Manifest.FILE_NAME + ":1"));
        assertEquals("stays", Files.readString(temp.resolve("secret")));
    }

    /** The checksums were worked out with another program. */
    @Test
    void manifestHasALineForEachFileByPath() throws IOException {
        write(file("b.html", "b"), file("a.html", "a"));
        assertEquals("c1d04330e8b7be43  a.html\nd280b0c471beeff9  b.html\n", read(Manifest.FILE_NAME));
    }

    @Test
    void secondBuildAtOnceSaysSo() throws IOException {
        write(file("a.html", "a"));
        try (FileChannel other = FileChannel.open(StateFolder.of(folder()).lock(), StandardOpenOption.WRITE);
                FileLock held = other.lock()) {
            assertTrue(held.isValid());
            assertTrue(problemOf(file("a.html", "b")).contains("another build"));
        }
        write(file("a.html", "b"));
        assertEquals("b", read("a.html"));
    }

    @Test
    void warnsIfTheCacheCannotBeWrittenAndLeavesTheOutputWhole() throws IOException {
        OutputFolder.State full = new OutputFolder.State("articles", out -> {
            out.write(1);
            throw new IOException("No space left on device");
        });
        Problems problems = new Problems();
        Written written = WrittenFolder.write(folder(), List.of(file("a.html", "new")), full, problems);
        assertEquals(List.of("a.html"), written.written());
        assertEquals("new", read("a.html"));
        assertFalse(problems.hasErrors());
        assertTrue(problems.all().get(0).what().contains("No space left"), problems.all()::toString);
        assertFalse(exists(".booklet/articles") || exists(".booklet/new"));
        assertEquals(List.of(), write(file("a.html", "new")).written());
    }

    @Test
    void unwritableFolderIsProblemNotCrash() throws IOException {
        Files.writeString(temp.resolve("plain"), "a file");
        Path below = temp.resolve("plain/out");
        assertThrows(BuildException.class, () -> WrittenFolder.write(below, List.of(file("a.html", "a"))));
    }
}
