package studybooklet.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import studybooklet.content.ContentFile;
import studybooklet.problem.Problem;
import studybooklet.problem.Problems;

class DocumentFilesTest {
    private static List<String> found(String name, String bytes) {
        Problems problems = new Problems();
        ContentFile file = new ContentFile(name, name, bytes.getBytes(StandardCharsets.ISO_8859_1));
        new ArticleReader().read(file, problems);
        return problems.all().stream().map(Problem::toString).toList();
    }

    @Test
    void refusesWithTheReason() {
        assertEquals(
                List.of(
                        "a.gif: this is a picture, which cannot be read; type the text, or recognise it (OCR) and save it as"
                                + " .txt or .docx"),
                found("a.gif", "GIF89a"));
        assertEquals(
                List.of("a.docx: this is plain text, not a Word file (.docx); rename it to .txt"),
                found("a.docx", "words"));
        assertEquals(List.of("a.pdf: the file is empty; save it again, or remove it"), found("a.pdf", ""));
        assertEquals(
                List.of("a.txt: this is an RTF file, which cannot be read; open it in Word or WPS and save it as .docx"
                        + " (另存为 .docx)"),
                found("a.txt", "{\\rtf1"));
        assertEquals(
                List.of(
                        "a: this is a file of an old Office version, or an encrypted one, which cannot be read; open it in"
                                + " Word or WPS and save it as .docx without a password (另存为 .docx)"),
                found("a", "\u00D0\u00CF\u0011\u00E0"));
        assertEquals(
                List.of("a.bin: this is a file of an unknown kind, which cannot be read; save it as text, Markdown,"
                        + " .docx, .html or .pdf"),
                found("a.bin", "a\0b"));
    }

    @Test
    void warnsOfANameThatClaimsAnotherKind() {
        List<String> found = found("a.txt", "<html><body><p>" + "words of a page, ".repeat(20) + "</p></body></html>");
        assertTrue(
                found.contains("a.txt: warning: this is a web page, although its name claims a text; rename it"),
                found::toString);
    }

    @Test
    void keepsImagesApartOfFilesThatDifferInTheirExtensions() {
        assertEquals("images/图-1-docx/", DocumentFiles.imageFolder("articles/图 1.docx"));
        assertEquals("images/图-1-html/", DocumentFiles.imageFolder("articles/图 1.html"));
    }
}
