package studybooklet.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import studybooklet.problem.Problems;
import studybooklet.text.signs.Signs;

/**
 * Texts in every layout, encoding and with every part, whose articles were written out by hand before the rules met them:
 * each folder in src/test/resources/text-unseen is a test. Where the rules read a text otherwise than the person,
 * differences.txt in its folder says in which lines (- the person's, + the rules'), so that no other difference goes
 * unseen; a folder without it agrees in every line, white space aside. {@code -Dgolden.update=true} rewrites these files:
 * a line more is a regression.
 */
class LayoutFixturesTest {
    private static final Path FOLDER = Path.of("src/test/resources/text-unseen");

    @TestFactory
    Stream<DynamicTest> readsEachLayoutAsAPersonDoes() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            List<Path> sorted = folders.filter(Files::isDirectory).sorted().toList();
            assertFalse(sorted.isEmpty());
            return sorted.stream()
                    .map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> check(f)));
        }
    }

    private static void check(Path folder) throws IOException {
        List<String> expected = new ArrayList<>();
        Path path = folder.resolve("expected-1.md");
        for (int i = 1; Files.exists(path); i++, path = folder.resolve("expected-" + i + ".md")) {
            expected.addAll(essence(Files.readString(path)));
        }
        assertFalse(expected.isEmpty(), "no expected articles");
        List<String> found = new ArrayList<>();
        new Converter()
                .convert("input.txt", Files.readAllBytes(input(folder)), new Problems())
                .articles()
                .forEach(article -> found.addAll(essence(article.markdown())));
        String differences = differences(expected, found);
        Path told = folder.resolve("differences.txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.deleteIfExists(told);
            if (!differences.isEmpty()) {
                Files.writeString(told, differences);
            }
        }
        assertEquals(Files.exists(told) ? Files.readString(told) : "", differences);
    }

    private static Path input(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().startsWith("input"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Front matter and body, a line each, without white space, escapes, quotation marks of YAML and comments. */
    private static List<String> essence(String markdown) {
        List<String> out = new ArrayList<>();
        for (String line : markdown.split("\n")) {
            if (!line.isBlank() && !line.startsWith("<!--")) {
                out.add(Signs.squeeze(line).replaceAll("[>\\\\\"]", ""));
            }
        }
        return out;
    }

    /** The longest common part stays out; what is left of each side comes in order. */
    private static String differences(List<String> expected, List<String> found) {
        int[][] common = new int[expected.size() + 1][found.size() + 1];
        for (int i = expected.size() - 1; i >= 0; i--) {
            for (int j = found.size() - 1; j >= 0; j--) {
                common[i][j] = expected.get(i).equals(found.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        StringBuilder out = new StringBuilder();
        int i = 0;
        int j = 0;
        while (i < expected.size() || j < found.size()) {
            if (i < expected.size() && j < found.size() && expected.get(i).equals(found.get(j))) {
                i++;
                j++;
            } else if (j == found.size() || i < expected.size() && common[i + 1][j] >= common[i][j + 1]) {
                out.append('-').append(expected.get(i++)).append('\n');
            } else {
                out.append('+').append(found.get(j++)).append('\n');
            }
        }
        return out.toString();
    }
}
