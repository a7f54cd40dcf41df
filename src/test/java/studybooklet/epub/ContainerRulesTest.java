package studybooklet.epub;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** What EPUB 3.3 and careful readers ask of the zip file and the package document. */
@ParameterizedClass(name = "{0}")
@MethodSource("studybooklet.epub.WellMadeBooks#all")
record ContainerRulesTest(String name, EpubFile epub) {

    @Test
    void beginsWithItsMediaTypeStoredAndBare() {
        ByteBuffer start = ByteBuffer.wrap(epub.bytes()).order(ByteOrder.LITTLE_ENDIAN);
        assertEquals(0, start.getShort(8), "stored");
        assertEquals(0, start.getShort(28), "no extra field");
        assertEquals("mimetypeapplication/epub+zip", new String(epub.bytes(), 30, 28, StandardCharsets.US_ASCII));
    }

    @Test
    void givesEveryEntryTheSameTimeAndAnAsciiName(@TempDir Path folder) throws Exception {
        Set<Object> times = new HashSet<>();
        try (ZipFile zip = new ZipFile(
                Files.write(folder.resolve("book.epub"), epub.bytes()).toFile())) {
            zip.stream().forEach(entry -> times.add(entry.getTimeLocal()));
        }
        assertEquals(1, times.size(), times.toString());
        for (String entry : epub.names()) {
            assertTrue(entry.matches("[A-Za-z0-9._/-]+"), entry);
        }
    }

    @Test
    void namesItselfByItsUniqueIdentifier() {
        var root = epub.packageDocument().expectFirst("package");
        assertEquals("3.0", root.attr("version"));
        String identifier =
                root.expectFirst("#" + root.attr("unique-identifier")).text();
        assertTrue(identifier.startsWith("urn:uuid:"), identifier);
        assertEquals(
                identifier,
                epub.xml("EPUB/toc.ncx").expectFirst("meta[name=dtb:uid]").attr("content"));
    }

    @Test
    void saysOnceWhenItWasModified() {
        var modified = epub.meta("dcterms:modified", "");
        assertEquals(1, modified.size());
        assertTrue(modified.get(0).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ"), modified.get(0));
    }

    @Test
    void tellsTitleFromSubtitle() {
        var titles = epub.packageDocument().select("dc|title");
        assertEquals("main", epub.meta("title-type", titles.get(0).id()).get(0));
        assertEquals(2, titles.size());
        assertEquals("subtitle", epub.meta("title-type", titles.get(1).id()).get(0));
    }

    @Test
    void namesEveryCreatorWithRoleSortKeyAndPlace() {
        var creators = epub.packageDocument().select("dc|creator");
        assertTrue(!creators.isEmpty(), "no creator");
        for (int at = 0; at < creators.size(); at++) {
            String id = creators.get(at).id();
            assertEquals("aut", epub.meta("role", id).get(0));
            String sortKey = epub.meta("file-as", id).get(0);
            assertTrue(sortKey.matches("[A-Z][a-z]+(,? [A-Z]?[a-z]+)*"), sortKey);
            assertEquals(String.valueOf(at + 1), epub.meta("display-seq", id).get(0));
        }
    }

    @Test
    void saysWhatLibrariesAskFor() {
        for (String element : new String[] {"date", "source", "publisher", "rights", "description", "language"}) {
            assertEquals(1, epub.packageDocument().select("dc|" + element).size(), element);
        }
        var series = epub.packageDocument().expectFirst("meta[property=belongs-to-collection]");
        assertEquals("series", epub.meta("collection-type", series.id()).get(0));
    }

    @Test
    void saysHowItCanBeRead() {
        assertAll(
                () -> assertTrue(epub.meta("schema:accessMode", "").contains("textual")),
                () -> assertTrue(epub.meta("schema:accessModeSufficient", "").contains("textual")),
                () -> assertTrue(epub.meta("schema:accessibilityFeature", "")
                        .containsAll(
                                Set.of("tableOfContents", "readingOrder", "structuralNavigation", "alternativeText"))),
                () -> assertEquals(
                        1, epub.meta("schema:accessibilityHazard", "").size()),
                () -> assertEquals(
                        1, epub.meta("schema:accessibilitySummary", "").size()));
    }

    @Test
    void makesNoClaimOfConformanceUnasked() {
        assertEquals(0, epub.meta("dcterms:conformsTo", "").size());
    }

    @Test
    void pointsToItsCoverForNewReadersAndOld() {
        var cover = epub.packageDocument().expectFirst("item[properties~=cover-image]");
        assertEquals(
                cover.id(),
                epub.packageDocument().expectFirst("meta[name=cover]").attr("content"));
    }

    @Test
    void readsFromBeginningToEnd() {
        assertEquals(0, epub.packageDocument().select("itemref[linear=no]").size());
        assertEquals("EPUB/cover.xhtml", epub.spine().get(0));
        assertTrue(epub.spine().contains("EPUB/nav.xhtml"));
    }
}
