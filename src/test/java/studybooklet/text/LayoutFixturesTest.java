package studybooklet.text;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import studybooklet.problem.Problems;

/**
 * Texts in every layout, encoding and with every part, whose articles were written out by hand before the rules met them:
 * src/test/resources/text-unseen. Titles, authors, headings and paragraphs must agree; white space may differ, and so may
 * how source, editor and note are cut.
 */
class LayoutFixturesTest {
    private static final Path FOLDER = Path.of("src/test/resources/text-unseen");

    /** Of a hundred texts so many come out exactly as written by hand; the number may only grow. */
    private static final int FLOOR = 90;

    @Test
    void readsNearlyEveryLayoutAsAPersonDoes() throws IOException {
        List<Path> inputs;
        try (Stream<Path> files = Files.walk(FOLDER, 2)) {
            inputs = files.filter(f -> f.getFileName().toString().startsWith("input"))
                    .sorted()
                    .toList();
        }
        List<String> wrong = new ArrayList<>();
        for (Path input : inputs) {
            if (!comesOutAsExpected(input)) {
                wrong.add(FOLDER.relativize(input).toString());
            }
        }
        int share = inputs.isEmpty() ? 0 : 100 * (inputs.size() - wrong.size()) / inputs.size();
        assertTrue(share >= FLOOR, share + " of 100 texts; wrong are " + wrong);
    }

    private static boolean comesOutAsExpected(Path input) throws IOException {
        List<ConvertedArticle> articles = new Converter()
                .convert("input.txt", Files.readAllBytes(input), new Problems())
                .articles();
        StringBuilder expected = new StringBuilder();
        StringBuilder found = new StringBuilder();
        Path path = input.resolveSibling("expected-1.md");
        for (int i = 1; Files.exists(path); i++, path = input.resolveSibling("expected-" + i + ".md")) {
            expected.append(essence(Files.readString(path)));
        }
        articles.forEach(article -> found.append(essence(article.markdown())));
        return found.toString().contentEquals(expected);
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
