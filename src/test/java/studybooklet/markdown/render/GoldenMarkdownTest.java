package studybooklet.markdown.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import studybooklet.markdown.Block;
import studybooklet.markdown.Heading;
import studybooklet.markdown.RenderedArticle;

/**
 * Each folder below src/test/resources/markdown is a test: input.md is a body, expected.xhtml its fragment,
 * expected.txt its headings, blocks and problems. Run with -Dgolden.update=true to write the expected files anew.
 */
class GoldenMarkdownTest {
    private static final Path FOLDER = Path.of("src/test/resources/markdown");

    @TestFactory
    List<DynamicTest> rendersAsExpected() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.sorted()
                    .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)))
                    .toList();
        }
    }

    /** Every Markdown file among the test resources, articles made by conversion included. */
    @Test
    void rendersWellFormedXhtml() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER.resolveSibling("."))) {
            List<Path> markdown =
                    files.filter(file -> file.toString().endsWith(".md")).toList();
            assertTrue(markdown.size() > 400, markdown.size() + " files");
            for (Path file : markdown) {
                Rendered rendered = Rendered.of(new String(Files.readAllBytes(file), UTF_8));
                assertNull(FragmentFault.of(rendered.article().body()), file::toString);
            }
        }
    }

    private static void check(Path folder) throws IOException {
        Rendered rendered = Rendered.of(Files.readString(folder.resolve("input.md")));
        compare(folder.resolve("expected.xhtml"), rendered.xhtml());
        compare(folder.resolve("expected.txt"), report(rendered));
    }

    private static void compare(Path file, String actual) throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, actual);
        }
        assertEquals(Files.readString(file), actual, file.toString());
    }

    private static String report(Rendered rendered) {
        RenderedArticle article = rendered.article();
        StringBuilder out = new StringBuilder();
        for (Heading heading : article.headings()) {
            out.append(heading.runIn() ? "run-in " : "heading ").append(heading.level());
            out.append(' ')
                    .append(heading.id())
                    .append(' ')
                    .append(heading.text())
                    .append('\n');
        }
        for (Block block : article.blocks()) {
            out.append("block ")
                    .append(block.id())
                    .append(' ')
                    .append(block.text().replace("\n", "⏎"));
            out.append('\n');
        }
        rendered.problems().forEach(problem -> out.append(problem).append('\n'));
        return out.toString();
    }
}
