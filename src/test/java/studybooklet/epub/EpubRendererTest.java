package studybooklet.epub;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import studybooklet.book.Book;
import studybooklet.book.SampleBook;
import studybooklet.output.OutputFile;
import studybooklet.template.Templates;

class EpubRendererTest {
    static Stream<Arguments> books() {
        return Stream.of(
                Arguments.of("sample", SampleBook.create()),
                Arguments.of("everything", Samples.everything()),
                Arguments.of("hostile", Samples.hostile()),
                Arguments.of("clashing", Samples.clashing()),
                Arguments.of("300 articles", SampleBook.large(300)),
                Arguments.of("very long article", Samples.veryLong(true)),
                Arguments.of("very long article without headings", Samples.veryLong(false)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("books")
    void leavesEpubCheckNothingToSay(String name, Book book, @TempDir Path folder) throws IOException {
        assertEquals(List.of(), EpubCheckReport.of(EpubFile.of(book).bytes(), folder));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("books")
    void leadsEveryLinkSomewhere(String name, Book book) {
        EpubFile epub = EpubFile.of(book);
        assertEquals(List.of(), new InnerLinks(epub).broken());
    }

    @Test
    void isNamedAfterTheBooklet() {
        Book book = SampleBook.create();
        OutputFile file = new EpubRenderer(new Templates(null)).render(book);
        assertEquals(book.metadata().fileName() + ".epub", file.path());
    }

    @Test
    void givesTheSameBytesInAnyZoneAndLocale() {
        byte[] first = EpubFile.of(Samples.everything()).bytes();
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertArrayEquals(first, EpubFile.of(Samples.everything()).bytes());
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void keepsEveryPageBelow250Kilobytes() {
        EpubFile epub = EpubFile.of(Samples.veryLong(true));
        List<String> parts =
                epub.names().stream().filter(name -> name.contains("/a-long")).toList();
        assertTrue(parts.size() > 3, parts.toString());
        for (String name : epub.names()) {
            assertTrue(epub.entry(name).length < 250_000, name);
        }
    }

    @Test
    void keepsNotesInTheFileThatCallsThem() {
        EpubFile epub = EpubFile.of(Samples.veryLong(true));
        List<String> calls = epub.select("a[role=doc-noteref]").stream()
                .map(a -> a.attr("href"))
                .toList();
        assertEquals(61, calls.size());
        assertTrue(calls.stream().allMatch(href -> href.startsWith("#")), calls.toString());
    }

    @Test
    void takesImagesOfEveryKindAndTheGivenCover(@TempDir Path folder) throws IOException {
        EpubFile epub = EpubFile.of(Samples.images());
        assertEquals(List.of(), EpubCheckReport.of(epub.bytes(), folder));
        Element cover = epub.packageDocument().expectFirst("item[properties=cover-image]");
        assertEquals("images/photo.jpg", cover.attr("href"));
        assertFalse(epub.names().contains("EPUB/cover.png"), "a made cover beside the given one");
        assertEquals(
                4, epub.packageDocument().select("item[media-type^=image/]").size());
        assertEquals(List.of("unknown"), epub.meta("schema:accessibilityHazard", ""), "a GIF may flash");
    }

    @Test
    void claimsConformanceInTheWordsOfTheSpecificationIfTheAuthorDoes(@TempDir Path folder) throws IOException {
        EpubFile epub = EpubFile.of(new Booklet()
                .settings("title: 册\nconformance:\n  level: AA\n  certifier: 某<评测>组\n")
                .article("a", "---\ntitle: 题\nauthor: 甲\n---\n文。\n")
                .bind());
        assertEquals(List.of(), EpubCheckReport.of(epub.bytes(), folder));
        assertEquals(List.of("EPUB Accessibility 1.1 - WCAG 2.2 Level AA"), epub.meta("dcterms:conformsTo", ""));
        assertEquals(List.of("某<评测>组"), epub.meta("a11y:certifiedBy", "conformance"));
    }

    @Test
    void claimsTextForImagesOnlyIfAllHaveIt() {
        EpubFile epub = EpubFile.of(new Booklet()
                .image("dot.png", Samples.dot())
                .article("a", "---\ntitle: 题\nauthor: 甲\n---\n![](../images/dot.png)\n")
                .bind());
        assertEquals(List.of("textual,visual"), epub.meta("schema:accessModeSufficient", ""));
        assertFalse(epub.meta("schema:accessibilityFeature", "").contains("alternativeText"));
    }
}
