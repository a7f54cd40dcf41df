package studybooklet.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import studybooklet.problem.Problems;
import studybooklet.text.report.ConversionReport;
import studybooklet.text.report.UnsureDecision;
import studybooklet.text.write.ConvertedArticle;

/**
 * The mark that the report names settles each kind of unsure decision. Each folder in src/test/resources/decisions is a
 * test, named as the {@link UnsureDecision} is in lower case, perhaps with a point and more behind it: input.txt provokes the
 * decision once, expected-1.md, expected-2.md … are what it becomes once the named mark stands before the named line.
 */
class UnsureDecisionFixturesTest {
    private static final Path FOLDER = Path.of("src/test/resources/decisions");

    @Test
    void eachKindOfDoubtHasItsFixture() throws IOException {
        List<UnsureDecision> shown =
                folders().stream().map(UnsureDecisionFixturesTest::decision).toList();
        assertEquals(
                List.of(),
                Arrays.stream(UnsureDecision.values())
                        .filter(d -> !shown.contains(d))
                        .toList());
    }

    @TestFactory
    Stream<DynamicTest> namedMarkBringsTheOtherReading() throws IOException {
        return folders().stream()
                .map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> check(f)));
    }

    private static List<Path> folders() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static UnsureDecision decision(Path folder) {
        String name = folder.getFileName().toString().split("\\.", 2)[0];
        return UnsureDecision.valueOf(name.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    private static void check(Path folder) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(folder.resolve("input.txt")));
        Conversion before = convert(lines);
        List<ConversionReport.Decision> found = before.report().decisions().stream()
                .filter(d -> d.equals(decision(folder).on(d.line())))
                .toList();
        assertEquals(1, found.size(), () -> "decisions: " + before.report().decisions());
        ConversionReport.Decision decision = found.get(0);
        lines.add(decision.line() - 1, decision.mark());
        Conversion after = convert(lines);

        List<String> settled = markdown(after);
        assertNotEquals(markdown(before), settled, "the mark changed nothing");
        assertFalse(settled.stream().anyMatch(text -> text.contains(decision.mark())), "the mark is in an article");
        assertTrue(
                after.report().decisions().stream()
                        .noneMatch(d -> d.equals(decision(folder).on(decision.line() + 1))),
                "settled, and unsure still");
        if (Boolean.getBoolean("golden.update")) {
            update(folder, settled);
        }
        for (int i = 0; i < settled.size(); i++) {
            assertEquals(Files.readString(expected(folder, i)), settled.get(i));
        }
        assertFalse(Files.exists(expected(folder, settled.size())), "more articles are expected");
    }

    private static Conversion convert(List<String> lines) {
        Problems problems = new Problems();
        byte[] bytes = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
        return new Converter().convert("input.txt", bytes, problems);
    }

    private static List<String> markdown(Conversion conversion) {
        return conversion.articles().stream().map(ConvertedArticle::markdown).toList();
    }

    private static Path expected(Path folder, int index) {
        return folder.resolve("expected-" + (index + 1) + ".md");
    }

    private static void update(Path folder, List<String> articles) throws IOException {
        for (int i = 0; Files.deleteIfExists(expected(folder, i)); i++) {}
        for (int i = 0; i < articles.size(); i++) {
            Files.writeString(expected(folder, i), articles.get(i));
        }
    }
}
