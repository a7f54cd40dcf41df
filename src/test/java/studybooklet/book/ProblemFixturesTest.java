package studybooklet.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import studybooklet.article.ArticleReader;
import studybooklet.content.Content;
import studybooklet.content.ContentReader;
import studybooklet.markdown.RenderedArticle;
import studybooklet.markdown.render.MarkdownRenderer;
import studybooklet.problem.BuildException;
import studybooklet.problem.Problem;
import studybooklet.problem.Problems;

/**
 * Each folder below src/test/resources/problems is a test: content is a content folder, expected.txt what a build says
 * of it, one problem a line. Run with -Dgolden.update=true to write the expected files anew.
 */
class ProblemFixturesTest {
    private static final Path FOLDER = Path.of("src/test/resources/problems");

    @TestFactory
    List<DynamicTest> reportsAsExpected() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            List<DynamicTest> tests = folders.sorted()
                    .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)))
                    .toList();
            assertFalse(tests.isEmpty(), "no fixtures");
            return tests;
        }
    }

    private static void check(Path folder) throws IOException {
        String said = problems(folder.resolve("content")).stream()
                .map(problem -> problem + "\n")
                .collect(Collectors.joining())
                .replace(folder.toString().replace('\\', '/') + "/", "");
        Path expected = folder.resolve("expected.txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(expected, said);
        }
        assertEquals(Files.readString(expected), said);
    }

    private static List<Problem> problems(Path path) {
        Problems problems = new Problems();
        Content content = new ContentReader().read(path, problems);
        MarkdownRenderer markdown = new MarkdownRenderer();
        List<RenderedArticle> articles = new ArticleReader()
                .read(content, problems).stream()
                        .map(article -> markdown.render(article, problems))
                        .toList();
        try {
            new Bookbinder().bind(content, articles, problems);
        } catch (BuildException e) {
            assertEquals(problems.all(), e.problems());
        }
        return problems.all();
    }
}
