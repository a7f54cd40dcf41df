package studybooklet.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileKindTest {
    private static FileKind of(String start, String name) {
        return FileKind.of(start.getBytes(StandardCharsets.ISO_8859_1), name);
    }

    @ParameterizedTest
    @CsvSource({
        "'PK\u0003\u0004rest', DOCX",
        "'%PDF-1.7', PDF",
        "'\n%PDF-1.4', PDF",
        "'\u00D0\u00CF\u0011\u00E0\u0000', OLD_OFFICE",
        "'{\\rtf1\\ansi', RTF",
        "'\u00FF\u00D8\u00FF\u00E0', PICTURE",
        "'<!DOCTYPE html><p>', HTML",
        "'  <!-- saved --><HTML lang=zh>', HTML",
        "'<?xml version=\"1.0\"?><html>', HTML",
        "'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x', MHTML",
        "'words', TEXT"
    })
    void tellsKindByBytesWhateverTheName(String start, FileKind kind) {
        assertEquals(kind, of(start, "a.txt"));
        assertEquals(kind, of(start, "a"));
    }

    @Test
    void takesFragmentOfPageByItsName() {
        assertEquals(FileKind.HTML, of("<div>words</div>", "a.HTM"));
        assertEquals(FileKind.TEXT, of("<div>words</div>", "a.txt"));
        assertEquals(FileKind.TEXT, of("words", "a.html"));
    }

    @Test
    void takesBytesWithNulForTextByTheNameAlone() {
        assertEquals(FileKind.TEXT, FileKind.of("书架".getBytes(StandardCharsets.UTF_16LE), "a.txt"));
        assertEquals(FileKind.TEXT, of("a\0b", "a.txt"));
        assertEquals(FileKind.OTHER, of("a\0b", "a.bin"));
    }

    @Test
    void takesEncodingsOfTextForText() {
        assertEquals(FileKind.TEXT, FileKind.of("\uFEFF书".getBytes(StandardCharsets.UTF_16LE), "a.bin"));
        assertEquals(FileKind.TEXT, FileKind.of("书架".getBytes(Charset.forName("GB18030")), "a"));
    }

    @Test
    void readsExtensionsInAnyCase() {
        assertEquals(FileKind.DOCX, FileKind.named("x.y.DOCX"));
        assertNull(FileKind.named("docx"));
        assertNull(FileKind.named("a.csv"));
    }
}
