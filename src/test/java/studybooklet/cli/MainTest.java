package studybooklet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
    private static final String BODY = "　　" + "这里是一段足够长的正文，用来让转换看出它是正文而不是标题。".repeat(3) + "\n";
    private static final String NOTE = "（作者系市图书馆馆员）\n";

    @TempDir
    Path temp;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... arguments) {
        out.reset();
        err.reset();
        Console console = new Console(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
        return Main.run(console, arguments);
    }

    private String out() {
        return out.toString(UTF_8);
    }

    private String err() {
        return err.toString(UTF_8);
    }

    private String path(String name) {
        return temp.resolve(name).toString();
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(temp.resolve(name).getParent());
        Files.writeString(temp.resolve(name), text);
    }

    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private void newBooklet() {
        assertEquals(0, run("new", path("content")), this::err);
    }

    private int build(String... more) {
        List<String> arguments = Stream.concat(
                        Stream.of("build", "--content", path("content"), "--output", path("out")), Stream.of(more))
                .toList();
        return run(arguments.toArray(String[]::new));
    }

    @Test
    void newWritesEveryFileOfStarter() throws IOException {
        newBooklet();
        assertEquals(names(Path.of("src/main/resources/starter")), names(temp.resolve("content")));
    }

    @Test
    void newRefusesFolderInUse() throws IOException {
        write("content/thesis.md", "mine");
        assertEquals(1, run("new", path("content")));
        assertTrue(err().contains("content: the folder is not empty; "), err());
        assertEquals(Set.of("thesis.md"), names(temp.resolve("content")));
    }

    @Test
    void newBookletBuildsWithoutWarning() {
        newBooklet();
        assertEquals(0, build("--strict"), this::err);
        assertEquals("", err());
    }

    @Test
    void buildEndsWithOneLineOfCounts() {
        newBooklet();
        assertEquals(0, build());
        assertTrue(out().matches("2 articles: \\d+ pages written, 0 unchanged, 0 removed \\(.*\\) in .* s\\R"), out());
        assertEquals(0, build());
        assertTrue(out().matches("2 articles: 0 pages written, \\d+ unchanged, 0 removed \\(.*\\) in .* s\\R"), out());
    }

    @Test
    void verboseListsFilesOfRemovedArticle() throws IOException {
        newBooklet();
        write("content/articles/zhongjian.md", "---\ntitle: 中间\nauthor: 某\nnote: 某处\n---\n\n一段。\n");
        assertEquals(0, build("--verbose"));
        assertTrue(out().contains("written zhongjian.html"), out());
        Files.delete(temp.resolve("content/articles/zhongjian.md"));
        assertEquals(0, build("--verbose"));
        assertTrue(out().contains("removed zhongjian.html"), out());
        assertFalse(Files.exists(temp.resolve("out/zhongjian.html")));
    }

    @Test
    void problemsAreSortedByFileAndLine() throws IOException {
        newBooklet();
        write("content/articles/b.md", "---\ntitle: 乙\nauthor: 某\nnote: 某处\n---\n\n[一](x.md)\n\n[二](y.md)\n");
        write("content/articles/a.md", "---\ntitle: 甲\nauthor: 某\nnote: 某处\n---\n\n![三](../images/z.png)\n");
        assertEquals(1, build());
        List<String> places = err().lines()
                .filter(line -> line.contains("/articles/"))
                .map(line -> line.replaceFirst(".*/articles/([a-z]\\.md:\\d+): .*; .*", "$1"))
                .toList();
        assertEquals(List.of("a.md:7", "b.md:7", "b.md:9"), places, this::err);
        assertTrue(err().endsWith("3 errors; nothing was written" + System.lineSeparator()), err());
        assertFalse(Files.exists(temp.resolve("out")));
    }

    @Test
    void warningStopsStrictBuildOnly() throws IOException {
        newBooklet();
        write("content/articles/a.md", "---\ntitle: 甲\nauthr: 某\n---\n\n一段。\n");
        assertEquals(1, build("--strict"));
        assertFalse(Files.exists(temp.resolve("out")));
        assertEquals(0, build());
        assertTrue(err().contains("a.md:3: warning: "), err());
    }

    @Test
    void checkFindsWhatWasDoneToOutput() throws IOException {
        newBooklet();
        build();
        assertEquals(0, run("check", "--output", path("out")), this::err);
        Files.delete(temp.resolve("out/authors.html"));
        assertEquals(1, run("check", "--output", path("out")));
        assertTrue(err().contains("authors.html: "), err());
    }

    @Test
    void convertWritesOneFileForEachArticleAndNothingElse() throws IOException {
        write("two.txt", "读书与做事\n王炳\n" + BODY + NOTE + "城市与乡村\n李芳\n" + BODY + NOTE);
        assertEquals(
                0, run("convert", path("two.txt"), "--output", path("md"), "--report", path("report.json")), this::err);
        assertEquals(Set.of("01-du-shu-yu-zuo-shi.md", "02-cheng-shi-yu-xiang-cun.md"), names(temp.resolve("md")));
        String first = Files.readString(temp.resolve("md/01-du-shu-yu-zuo-shi.md"));
        assertTrue(first.contains("\nslug: \"du-shu-yu-zuo-shi\"\n---\n"), first);
        assertTrue(Files.readString(temp.resolve("report.json")).startsWith("[\n{"));
        assertTrue(out().endsWith("md: 2 articles" + System.lineSeparator()), out());
    }

    @Test
    void convertOverwritesItsOwnFilesAndNamesOthers() throws IOException {
        write("one.txt", "读书与做事\n王炳\n" + BODY + NOTE);
        write("md/one.md", "old");
        write("md/other.md", "mine");
        assertEquals(0, run("convert", path("one.txt"), "--output", path("md")), this::err);
        assertTrue(err().contains("other.md: warning: "), err());
        assertEquals("mine", Files.readString(temp.resolve("md/other.md")));
        assertTrue(Files.readString(temp.resolve("md/one.md")).contains("title: 读书与做事"));
    }

    @Test
    void convertSplitsMarkdownAtItsTitles() throws IOException {
        write("a.md", "# 桥\n\n桥修了三年。\n\n# 船\n\n船走得慢。\n");
        assertEquals(0, run("convert", path("a.md"), "--output", path("md")), this::err);
        assertEquals(Set.of("01-qiao.md", "02-chuan.md"), names(temp.resolve("md")));
    }

    @Test
    void convertCopiesTitledMarkdown() throws IOException {
        write("a.md", "---\ntitle: 桥\nslug: bridge\n---\n\n桥修了`三年`。\n");
        assertEquals(0, run("convert", path("a.md"), "--output", path("md")), this::err);
        assertEquals(
                Files.readString(temp.resolve("a.md")),
                Files.readString(temp.resolve("md").resolve("bridge.md")));
    }

    @Test
    void buildReportsRemovedLinesAlsoFromTheCache() throws IOException {
        newBooklet();
        write("content/articles/page.txt", "桥与船\n\n林知秋\n\n" + BODY + "第3版\n" + BODY);
        assertEquals(0, build("--report", path("first.json")), this::err);
        String report = Files.readString(temp.resolve("first.json"));
        assertTrue(report.contains("\"text\": \"第3版\""), report);
        assertEquals(0, build("--report", path("second.json")), this::err);
        assertEquals(report, Files.readString(temp.resolve("second.json")));
    }

    @Test
    void wrongUsageIsCodeTwo() {
        for (List<String> arguments : List.of(
                List.<String>of(),
                List.of("bild"),
                List.of("build", "--no-such"),
                List.of("convert"),
                List.of("serve", "--port", "x"))) {
            assertEquals(2, run(arguments.toArray(String[]::new)), arguments::toString);
            assertFalse(err().isEmpty());
        }
    }

    @Test
    void debugShowsWhereAndNothingElseDoes() {
        assertEquals(1, run("build", "--content", path("none")));
        assertFalse(err().contains("\tat "), err());
        assertEquals(1, run("build", "--content", path("none"), "--debug"));
        assertTrue(err().contains("\tat "), err());
    }

    @Test
    void unwritablePlaceIsSaidPlainly() throws IOException {
        write("file", "in the way");
        assertEquals(1, run("new", path("file/content")));
        assertFalse(err().contains("internal error"), err());
    }
}
