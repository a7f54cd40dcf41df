package studybooklet.template;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import studybooklet.problem.BuildException;
import studybooklet.problem.Problem;

@NullMarked
class TemplatesTest {
    private static final Path SHIPPED = Path.of("templates");

    @TempDir
    Path folder = Path.of("");

    /** A model as the stages make them. */
    public record Greeting(String name, @Nullable String title, List<String> lines) {}

    private static final Greeting GREETING = new Greeting("<林>", null, List.of("甲", "乙"));

    @Test
    void readsTheComponentsOfARecordAndEscapesThem() throws IOException {
        write("site/hello.ftlh", "${name}<#if title??>${title}</#if><#list lines as line>[${line}]</#list>");
        assertEquals("&lt;林&gt;[甲][乙]", new Templates(folder).render("site/hello.ftlh", GREETING));
    }

    @Test
    void locatesASyntaxError() throws IOException {
        write("site/hello.ftlh", "一\n二\n<#if name>\n");
        Problem problem = failure("site/hello.ftlh");
        assertTrue(problem.location().toString().matches(".*/site/hello\\.ftlh:[34]"), problem.toString());
    }

    @Test
    void locatesAMissingValue() throws IOException {
        write("site/hello.ftlh", "一\n${nmae}\n");
        Problem problem = failure("site/hello.ftlh");
        assertEquals(2, problem.location().line());
        assertTrue(problem.location().file().endsWith("/site/hello.ftlh"), problem.toString());
        assertTrue(problem.what().contains("nmae"), problem.toString());
        assertTrue(!problem.toString().contains("\n") && !problem.toString().contains("Tip"), problem.toString());
    }

    @Test
    void locatesAnErrorInAFileThatATemplateImports() throws IOException {
        write("site/lib.ftlh", "<#macro m>\n\n${nothing}</#macro>");
        write("site/hello.ftlh", "<#import \"lib.ftlh\" as lib>\n<@lib.m/>");
        Problem problem = failure("site/hello.ftlh");
        assertTrue(problem.location().toString().endsWith("/site/lib.ftlh:3"), problem.toString());
    }

    @Test
    void locatesASyntaxErrorInAFileThatATemplateImports() throws IOException {
        write("site/lib.ftlh", "一\n<#if>\n");
        write("site/hello.ftlh", "<#import \"lib.ftlh\" as lib>");
        Problem problem = failure("site/hello.ftlh");
        assertTrue(problem.location().toString().endsWith("/site/lib.ftlh:2"), problem.toString());
    }

    @Test
    void letsATemplateLookAtTexts() throws IOException {
        write("site/a.ftlh", """
                ${name?length} ${name?upper_case} ${lines[0] == "甲"} <#if name?contains("林")>yes</#if> ${name?no_esc}\
                 <#outputformat "JSON">"${name?json_string}"</#outputformat> ${lines?join("、")}""");
        assertEquals("3 &lt;林&gt; true yes <林> \"<林>\" 甲、乙", new Templates(folder).render("site/a.ftlh", GREETING));
    }

    @Test
    void namesAShippedTemplateAsTheUserWouldFindIt() {
        BuildException e = assertThrows(
                BuildException.class,
                () -> new Templates(null).render("site/article.ftlh", new Greeting("", null, List.of())));
        assertTrue(e.problems().get(0).location().file().startsWith("templates/site/"), e.getMessage());
    }

    @Test
    void saysWhichTemplateIsMissing() {
        Problem problem = failure("site/absent.ftlh");
        assertEquals("templates/site/absent.ftlh", problem.location().toString());
    }

    @Test
    void refusesAFolderThatIsNotThere() {
        assertThrows(BuildException.class, () -> new Templates(folder.resolve("absent")));
    }

    @Test
    void letsNoTemplateReachAClassOrAFileOutside() throws IOException {
        write("site/hello.ftlh", "${\"freemarker.template.utility.Execute\"?new()(\"id\")}");
        failure("site/hello.ftlh");
        write("site/other.ftlh", "<#include \"../../secret.txt\">");
        failure("site/other.ftlh");
    }

    /** Nobody uses it; that it shows nothing tells that FreeMarker reads the list in place of its own. */
    @Test
    void letsFreeMarkersOwnWrapperShowNothing() throws TemplateModelException {
        TemplateHashModel bean = (TemplateHashModel) new DefaultObjectWrapperBuilder(Configuration.VERSION_2_3_35)
                .build()
                .wrap(Path.of("/"));
        assertNull(bean.get("fileName"));
        assertNull(bean.get("toString"));
    }

    /** A wrong copy of each shipped template, alone in the user's folder, is the one that is used. */
    @TestFactory
    Stream<DynamicTest> eachShippedTemplateCanBeReplacedAlone() throws IOException {
        List<Path> shipped;
        try (Stream<Path> files = Files.walk(SHIPPED)) {
            shipped = files.filter(file -> file.toString().matches(".*\\.ftl[hx]"))
                    .map(SHIPPED::relativize)
                    .toList();
        }
        assertTrue(shipped.size() > 5);
        return shipped.stream()
                .map(path -> DynamicTest.dynamicTest(path.toString(), () -> {
                    Path own = Files.createTempDirectory(folder, "own");
                    Files.createDirectories(own.resolve(path).getParent());
                    Files.writeString(own.resolve(path), "mine ${name}");
                    String name = path.toString().replace('\\', '/');
                    assertEquals("mine x", new Templates(own).render(name, new Greeting("x", null, List.of())));
                }));
    }

    @Test
    void shipsEveryAsset() throws IOException {
        try (Stream<Path> files = Files.list(SHIPPED.resolve("assets"))) {
            assertEquals(
                    AssetFolder.SHIPPED,
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void areShippedIfEveryFileEqualsTheShippedOne() throws IOException {
        assertTrue(new Templates(null).areShipped());
        assertTrue(new Templates(folder).areShipped(), "an empty folder");
        copyShipped("epub/chapter.ftlx");
        assertTrue(new Templates(folder).areShipped(), "one equal file");
        FileUtils.copyDirectory(SHIPPED.toFile(), folder.toFile());
        assertTrue(new Templates(folder).areShipped(), "all equal files");
    }

    @Test
    void areNotShippedIfOneFileDiffersOrIsAdded() throws IOException {
        FileUtils.copyDirectory(SHIPPED.toFile(), folder.toFile());
        String page = Files.readString(SHIPPED.resolve("epub/page.ftlx"));
        write("epub/page.ftlx", page + "\n");
        assertFalse(new Templates(folder).areShipped(), "one differs");
        write("epub/page.ftlx", page);
        assertTrue(new Templates(folder).areShipped());
        write("epub/mine/part.ftl", "x");
        assertFalse(new Templates(folder).areShipped(), "one is added");
    }

    /** An equal template that includes by name a file which only the user has. */
    @Test
    void areNotShippedIfAnIncludedFileIsTheUsers() throws IOException {
        write("epub/chapter.ftlx", "<#include \"mine.txt\">");
        write("epub/mine.txt", "<p>");
        assertFalse(new Templates(folder).areShipped());
        assertEquals("<p>", new Templates(folder).render("epub/chapter.ftlx", GREETING));
    }

    private void copyShipped(String path) throws IOException {
        write(path, Files.readString(SHIPPED.resolve(path)));
    }

    @Test
    void replacesAndAddsAssetsOneByOne() throws IOException {
        write("assets/style.css", "p { color: red }");
        write("assets/fonts/own.css", "/* own */");
        write("assets/.DS_Store", "x");
        List<Asset> shipped = new Templates(null).assets();
        List<Asset> assets = new Templates(folder).assets();
        assertEquals(shipped.size() + 1, assets.size());
        Asset style = assets.stream()
                .filter(asset -> asset.path().equals("style.css"))
                .findFirst()
                .orElseThrow();
        assertArrayEquals("p { color: red }".getBytes(StandardCharsets.UTF_8), style.bytes());
        assertTrue(assets.stream().anyMatch(asset -> asset.path().equals("fonts/own.css")));
    }

    private Problem failure(String name) {
        BuildException e = assertThrows(BuildException.class, () -> new Templates(folder).render(name, GREETING));
        return e.problems().get(0);
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
