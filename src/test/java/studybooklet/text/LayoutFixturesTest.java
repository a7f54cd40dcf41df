package studybooklet.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import studybooklet.problem.Problems;

/**
 * Texts in every layout, encoding and with every part, whose articles were written out by hand before the rules met them:
 * src/test/resources/text-unseen. Titles, authors, headings and paragraphs must agree; white space may differ, and so may
 * how source, editor and note are cut.
 */
class LayoutFixturesTest {
    private static final Path FOLDER = Path.of("src/test/resources/text-unseen");

    @TestFactory
    Stream<DynamicTest> readsEachLayout() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER, 2)) {
            List<Path> inputs = files.filter(f -> f.getFileName().toString().startsWith("input"))
                    .sorted()
                    .toList();
            assertFalse(inputs.isEmpty());
            return inputs.stream()
                    .map(f ->
                            DynamicTest.dynamicTest(f.getParent().getFileName().toString(), () -> check(f)));
        }
    }

    private static void check(Path input) throws IOException {
        Problems problems = new Problems();
        List<ConvertedArticle> articles = new Converter()
                .convert("input.txt", Files.readAllBytes(input), problems)
                .articles();
        StringBuilder expected = new StringBuilder();
        StringBuilder found = new StringBuilder();
        Path path = input.resolveSibling("expected-1.md");
        for (int i = 1; Files.exists(path); i++, path = input.resolveSibling("expected-" + i + ".md")) {
            expected.append(essence(Files.readString(path)));
        }
        articles.forEach(article -> found.append(essence(article.markdown())));
        assertEquals(expected.toString(), found.toString());
    }

    /** Title, names and body, a line each, without white space, escapes and the signs of quotations. */
    private static String essence(String markdown) {
        StringBuilder out = new StringBuilder();
        boolean front = false;
        for (String line : markdown.split("\n")) {
            boolean fence = line.equals("---");
            boolean kept = line.startsWith("title:") || line.startsWith("  - name:");
            front = fence != front;
            if (!fence && (!front || kept) && !line.isBlank() && !line.startsWith("<!--")) {
                out.append(Signs.squeeze(line).replaceAll("[>\\\\\"]", "")).append('\n');
            }
        }
        return out.toString();
    }
}
