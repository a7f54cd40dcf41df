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
 * Each folder in src/test/resources/text is a test: input.txt, the articles it becomes (expected-1.md, expected-2.md …) and
 * what is said about it (report.txt: problems, then the report's lines). {@code -Dgolden.update=true} rewrites all but the
 * input; look at the difference before committing it.
 */
class ConversionFixturesTest {
    private static final Path FOLDER = Path.of("src/test/resources/text");

    @TestFactory
    Stream<DynamicTest> convertsEachFixtureAsExpected() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            List<Path> sorted = folders.filter(Files::isDirectory).sorted().toList();
            assertFalse(sorted.isEmpty());
            return sorted.stream()
                    .map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> check(f)));
        }
    }

    private static void check(Path folder) throws IOException {
        Problems problems = new Problems();
        Conversion conversion =
                new Converter().convert("input.txt", Files.readAllBytes(folder.resolve("input.txt")), problems);
        StringBuilder report = new StringBuilder();
        problems.all().forEach(problem -> report.append(problem).append('\n'));
        conversion
                .report()
                .lines("input.txt")
                .forEach(line -> report.append(line).append('\n'));
        if (Boolean.getBoolean("golden.update")) {
            update(folder, conversion, report.toString());
        }
        for (int i = 0; i < conversion.articles().size(); i++) {
            assertEquals(
                    Files.readString(expected(folder, i)),
                    conversion.articles().get(i).markdown(),
                    expected(folder, i).toString());
        }
        assertFalse(Files.exists(expected(folder, conversion.articles().size())), "more articles are expected");
        assertEquals(Files.readString(folder.resolve("report.txt")), report.toString());
    }

    private static Path expected(Path folder, int index) {
        return folder.resolve("expected-" + (index + 1) + ".md");
    }

    private static void update(Path folder, Conversion conversion, String report) throws IOException {
        for (int i = 0; Files.deleteIfExists(expected(folder, i)); i++) {}
        for (int i = 0; i < conversion.articles().size(); i++) {
            Files.writeString(expected(folder, i), conversion.articles().get(i).markdown());
        }
        Files.writeString(folder.resolve("report.txt"), report);
    }
}
