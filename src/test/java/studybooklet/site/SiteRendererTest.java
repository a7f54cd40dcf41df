package studybooklet.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import studybooklet.book.Book;
import studybooklet.book.SampleBook;
import studybooklet.output.OutputFile;
import studybooklet.template.Templates;

/**
 * The pages of the sample book, with and without an address on the web, compared with those under
 * src/test/resources/site; {@code -Dgolden.update=true} writes these anew.
 */
@NullMarked
class SiteRendererTest {
    private static final Path GOLDEN = Path.of("src/test/resources/site");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    @TestFactory
    Stream<DynamicTest> rendersTheSampleBook() throws IOException {
        return compare("relative", SampleBook.create());
    }

    @TestFactory
    Stream<DynamicTest> rendersTheSampleBookForAnAddress() throws IOException {
        return compare("with-url", SampleBook.create(URI.create("https://example.org/booklet/")));
    }

    @Test
    void shipsImagesAssetsAndConvertedMarkdown() {
        Set<String> paths =
                render(SampleBook.create()).stream().map(OutputFile::path).collect(Collectors.toSet());
        assertTrue(paths.containsAll(
                List.of("images/map.svg", "assets/style.css", "assets/favicon.svg", "markdown/fang-tan-yi-qian.md")));
    }

    @Test
    void leavesOutPagesThatWouldBeEmpty() {
        Set<String> paths =
                render(SampleBook.large(2)).stream().map(OutputFile::path).collect(Collectors.toSet());
        assertFalse(paths.contains("themes.html"));
        assertTrue(paths.contains("authors.html"));
    }

    @Test
    void givesAPageOfHisOwnToAnAuthorOfSeveralArticles() {
        Set<String> authors = render(SampleBook.create()).stream()
                .map(OutputFile::path)
                .filter(path -> path.startsWith("author-"))
                .collect(Collectors.toSet());
        assertEquals(Set.of("author-lin-zhi-yuan.html"), authors);
    }

    @Test
    void whatAPageCarriesDoesNotGrowWithTheBooklet() {
        int small = size(render(SampleBook.large(100)), "household-50.html");
        int large = size(render(SampleBook.large(400)), "household-50.html");
        assertTrue(Math.abs(large - small) < 100, small + " and " + large + " bytes");
    }

    private static int size(List<OutputFile> files, String path) {
        return files.stream()
                .filter(file -> file.path().equals(path))
                .findFirst()
                .orElseThrow()
                .bytes()
                .length;
    }

    private static List<OutputFile> render(Book book) {
        return new SiteRenderer(new Templates(null)).render(book);
    }

    private static Stream<DynamicTest> compare(String name, Book book) throws IOException {
        Path folder = GOLDEN.resolve(name);
        List<OutputFile> pages = render(book).stream()
                .filter(file -> file.path().matches("[^/]*\\.(html|xml)"))
                .toList();
        if (UPDATE) {
            write(folder, pages);
        }
        DynamicTest names = DynamicTest.dynamicTest(
                "the same pages",
                () -> assertEquals(
                        names(folder),
                        pages.stream().map(OutputFile::path).collect(Collectors.toCollection(TreeSet::new))));
        return Stream.concat(
                Stream.of(names),
                pages.stream()
                        .map(page -> DynamicTest.dynamicTest(
                                page.path(),
                                () -> assertEquals(
                                        Files.readString(folder.resolve(page.path())),
                                        new String(page.bytes(), StandardCharsets.UTF_8)))));
    }

    private static TreeSet<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static void write(Path folder, List<OutputFile> pages) throws IOException {
        Files.createDirectories(folder);
        for (String name : names(folder)) {
            Files.delete(folder.resolve(name));
        }
        for (OutputFile page : pages) {
            Files.write(folder.resolve(page.path()), page.bytes());
        }
    }
}
