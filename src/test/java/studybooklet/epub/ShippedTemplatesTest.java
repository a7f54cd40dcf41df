package studybooklet.epub;

import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import studybooklet.XmlFault;
import studybooklet.book.Book;
import studybooklet.book.SampleBook;
import studybooklet.markdown.render.RandomMarkdown;
import studybooklet.problem.BuildException;

/**
 * EpubPages of the shipped templates are not parsed in a build; here they are: every document of an EPUB is well-formed and
 * has no id twice, whatever the articles hold.
 */
class ShippedTemplatesTest {
    private static final int TEXTS = Integer.getInteger("epub.texts", 1000);
    private static final String FRONT = "---\ntitle: 题<%d>\nauthor: 甲\nnote: 注&%d\nthemes: ['\"']\n---\n";

    static Stream<Arguments> books() throws IOException {
        return Stream.of(
                Arguments.of("the shipped booklet", WellMadeBooks.read(Path.of("content"))),
                Arguments.of("sample", SampleBook.create()),
                Arguments.of("sample with an address", SampleBook.create(URI.create("https://example.org/"))),
                Arguments.of("200 articles", SampleBook.large(200)),
                Arguments.of("everything", Samples.everything()),
                Arguments.of("images", Samples.images()),
                Arguments.of("hostile", Samples.hostile()),
                Arguments.of("clashing", Samples.clashing()),
                Arguments.of("very long", Samples.veryLong(true)),
                Arguments.of("Markdown fixtures", bound(fixtures())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("books")
    void makeWellFormedDocuments(String name, Book book) {
        assertWellFormed(EpubFile.of(book));
    }

    @Test
    void makeWellFormedDocumentsOfRandomMarkdown() {
        Random random = new Random(20261201);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < TEXTS; i++) {
            texts.add(FRONT.formatted(i, i) + RandomMarkdown.text(random));
        }
        Book book = bound(texts);
        assertTrue(book.chapters().size() > TEXTS / 4, book.chapters().size() + " texts without an error");
        assertWellFormed(EpubFile.of(book));
    }

    private static void assertWellFormed(EpubFile epub) {
        int documents = 0;
        for (String path : epub.names()) {
            if (path.matches(".*\\.(xhtml|opf|ncx|xml)")) {
                assertNull(XmlFault.of(epub.text(path)), path);
                documents++;
            }
        }
        assertTrue(documents > 5, documents + " documents");
    }

    private static List<String> fixtures() throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> folders = Files.list(Path.of("src/test/resources/markdown"))) {
            for (Path folder : folders.sorted().toList()) {
                texts.add(FRONT.formatted(texts.size(), 0) + Files.readString(folder.resolve("input.md")));
            }
        }
        return texts;
    }

    /** A book of those articles that have no error. */
    private static Book bound(List<String> articles) {
        Booklet all = new Booklet();
        int number = 0;
        for (String article : articles) {
            number++;
            if (binds(article)) {
                all.article("a" + number, article);
            }
        }
        return all.bind();
    }

    private static boolean binds(String article) {
        try {
            new Booklet().article("a", article).bind();
            return true;
        } catch (BuildException e) {
            return false;
        }
    }
}
