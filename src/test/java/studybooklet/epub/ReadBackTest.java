package studybooklet.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.siegmann.epublib.domain.Author;
import nl.siegmann.epublib.domain.TOCReference;
import nl.siegmann.epublib.epub.EpubReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studybooklet.book.SampleBook;

/** What other hands find in the EPUB: a library's reader, and somebody who edits a page. */
class ReadBackTest {
    private final EpubFile epub = EpubFile.of(SampleBook.create());

    private nl.siegmann.epublib.domain.Book read() throws IOException {
        return new EpubReader().readEpub(new ByteArrayInputStream(epub.bytes()));
    }

    @Test
    void epublibReadsTitlesAndAuthors() throws IOException {
        var metadata = read().getMetadata();
        assertEquals(List.of("把身边的事记下来", "社区口述史工作手册"), metadata.getTitles());
        assertEquals(
                List.of("林知远", "单一帆", "陆小满", "顾青禾", "本册编写组"),
                metadata.getAuthors().stream().map(ReadBackTest::name).toList());
        assertEquals("zh-Hans", metadata.getLanguage());
    }

    /** epublib cuts a name at its last space only. */
    private static String name(Author author) {
        return author.getFirstname() + author.getLastname();
    }

    @Test
    void epublibReadsTheSpine() throws IOException {
        List<String> read = read().getSpine().getSpineReferences().stream()
                .map(reference -> "EPUB/" + reference.getResource().getHref())
                .toList();
        assertEquals(epub.spine(), read);
    }

    @Test
    void epublibReadsTheContentsThreeDeep() throws IOException {
        var contents = read().getTableOfContents();
        assertEquals(3, contents.calculateDepth());
        TOCReference part = contents.getTocReferences().get(0);
        assertEquals("上编　动身之前", part.getTitle());
        TOCReference chapter = part.getChildren().get(0);
        assertEquals("从一条街开始　怎样选定记录的范围", chapter.getTitle());
        assertEquals("（一）画能指给人看的东西", chapter.getChildren().get(1).getTitle());
        assertEquals(
                List.of("上编　动身之前", "下编　回来以后", "作者", "主题"),
                contents.getTocReferences().stream().map(TOCReference::getTitle).toList());
    }

    @Test
    void epublibReadsTheCover() throws IOException {
        assertEquals("cover.png", read().getCoverImage().getHref());
    }

    @Test
    void stillChecksAfterAPageWasEditedAndAllZippedAgain(@TempDir Path folder) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : epub.names()) {
                byte[] entry = name.endsWith("/fang-tan-yi-qian.xhtml")
                        ? epub.text(name).replace("照着念", "照本念").getBytes(StandardCharsets.UTF_8)
                        : epub.entry(name);
                ZipEntry written = new ZipEntry(name);
                if (name.equals("mimetype")) {
                    CRC32 sum = new CRC32();
                    sum.update(entry);
                    written.setMethod(ZipEntry.STORED);
                    written.setSize(entry.length);
                    written.setCrc(sum.getValue());
                }
                zip.putNextEntry(written);
                zip.write(entry);
            }
        }
        assertEquals(List.of(), EpubCheckReport.of(bytes.toByteArray(), folder));
    }
}
