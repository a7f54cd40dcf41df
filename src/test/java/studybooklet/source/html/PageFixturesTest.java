package studybooklet.source.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import studybooklet.problem.Problems;
import studybooklet.source.SourceBlock;
import studybooklet.source.SourceDocument;
import studybooklet.source.SourceFile;

/** Reads pages of different make. Beside each page a text lists its blocks, and omissions that must be told. */
class PageFixturesTest {
    private static final Path FOLDER = Path.of("src/test/resources/source/html");

    @TestFactory
    Stream<DynamicTest> readsPages() throws IOException {
        List<Path> pages;
        try (Stream<Path> files = Files.list(FOLDER)) {
            pages = files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
        assertTrue(pages.size() > 12);
        return pages.stream()
                .map(page -> DynamicTest.dynamicTest(page.getFileName().toString(), () -> check(page)));
    }

    private static void check(Path page) throws IOException {
        Problems problems = new Problems();
        SourceFile file = new SourceFile(page.getFileName().toString(), Files.readAllBytes(page), "images/page/");
        SourceDocument document = new HtmlReader().read(file, problems);
        assertNotNull(document, () -> problems.all().toString());
        List<String> expected = Files.readAllLines(Path.of(page.toString().replace(".html", ".txt")), UTF_8);
        List<String> blocks =
                document.blocks().stream().map(PageFixturesTest::print).toList();
        assertEquals(
                String.join(
                        "\n",
                        expected.stream()
                                .filter(line -> !line.startsWith("OMITTED "))
                                .toList()),
                String.join("\n", blocks));
        List<String> omitted = document.omissions().stream()
                .map(omission -> "OMITTED " + omission.kind() + " " + omission.text())
                .toList();
        expected.stream()
                .filter(line -> line.startsWith("OMITTED "))
                .forEach(line -> assertTrue(omitted.contains(line), () -> line + " is not in " + omitted));
    }

    private static String print(SourceBlock block) {
        return block.kind() + (block.level() > 0 ? "" + block.level() : block.bold() ? "*" : "") + " "
                + block.text().replace("\n", " / ");
    }
}
