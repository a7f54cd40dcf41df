package studybooklet.epub;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContainerTest {
    private static final LocalDate DATE = LocalDate.of(2025, 6, 1);
    private static final byte[] TEXT = "记录从哪里开始。".repeat(2_000).getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private record Content(String path, byte[] bytes) {}

    private static byte[] container(LocalDate date, @Nullable Path former, Content... contents) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Container container = new Container(out, date, former)) {
            container.store("mimetype", "application/epub+zip".getBytes(StandardCharsets.US_ASCII));
            for (Content content : contents) {
                container.add(content.path(), content.bytes());
            }
        }
        return out.toByteArray();
    }

    private Path file(byte[] container) throws IOException {
        return Files.write(Files.createTempFile(folder, "container", ".epub"), container);
    }

    private static byte[] noise(int size) {
        byte[] noise = new byte[size];
        new Random(20261201).nextBytes(noise);
        return noise;
    }

    @Test
    void givesContentsBackInTheirOrder() throws IOException {
        byte[][] contents = {TEXT, {}, noise(10_000), new byte[300_000], {1}};
        Content[] named = new Content[contents.length];
        for (int i = 0; i < contents.length; i++) {
            named[i] = new Content("EPUB/" + (9 - i), contents[i]);
        }
        EpubFile epub = new EpubFile(container(DATE, null, named));
        assertEquals(List.of("mimetype", "EPUB/9", "EPUB/8", "EPUB/7", "EPUB/6", "EPUB/5"), epub.names());
        for (Content content : named) {
            assertArrayEquals(content.bytes(), epub.entry(content.path()), content.path());
        }
    }

    @Test
    void storesWhatCompressionWouldEnlarge() throws IOException {
        Path container = file(container(DATE, null, new Content("a", noise(10_000)), new Content("b", TEXT)));
        try (ZipFile zip = new ZipFile(container.toFile())) {
            assertEquals(ZipEntry.STORED, zip.getEntry("a").getMethod());
            assertEquals(ZipEntry.DEFLATED, zip.getEntry("b").getMethod());
            assertTrue(zip.getEntry("b").getCompressedSize() < TEXT.length / 10);
        }
    }

    @Test
    void isTheSameWithAFormerContainer() throws IOException {
        Content stays = new Content("EPUB/stays", TEXT);
        Content noise = new Content("EPUB/noise", noise(3_000));
        Content changed = new Content("EPUB/changed", Arrays.copyOf(TEXT, 999));
        Path former = file(
                container(DATE, null, new Content("EPUB/gone", TEXT), noise, new Content("EPUB/changed", TEXT), stays));
        Content[] contents = {stays, changed, noise, new Content("EPUB/added", TEXT)};
        assertArrayEquals(container(DATE, null, contents), container(DATE, former, contents));
        LocalDate later = DATE.plusDays(1);
        assertArrayEquals(container(later, null, contents), container(later, former, contents));
    }

    /** A former container that is compressed otherwise shows which entries were copied. */
    @Test
    void copiesEntriesOfEqualContentCompressed() throws IOException {
        byte[] other = TEXT.clone();
        other[0] ^= 1;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.NO_COMPRESSION);
            for (String name : List.of("equal", "changed")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(TEXT);
            }
        }
        Path former = file(out.toByteArray());
        Path container = file(container(DATE, former, new Content("equal", TEXT), new Content("changed", other)));
        try (ZipFile zip = new ZipFile(container.toFile())) {
            assertTrue(zip.getEntry("equal").getCompressedSize() > TEXT.length);
            assertTrue(zip.getEntry("changed").getCompressedSize() < TEXT.length / 10);
        }
    }

    @ParameterizedTest
    @CsvSource({"2025-06-01, 2025-06-01", "1980-01-01, 1980-01-01", "1066-10-14, 1980-01-01", "2500-01-01, 2107-12-31"})
    void datesEntriesWithinWhatZipCanExpress(LocalDate date, LocalDate expected) throws IOException {
        Path container = file(container(date, null, new Content("a", TEXT)));
        try (ZipFile zip = new ZipFile(container.toFile())) {
            assertEquals(expected, zip.getEntry("a").getTimeLocal().toLocalDate());
            assertEquals(
                    0,
                    zip.getEntry("a").getExtra() == null ? 0 : zip.getEntry("a").getExtra().length);
        }
    }
}
