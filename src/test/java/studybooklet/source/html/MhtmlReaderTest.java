package studybooklet.source.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import studybooklet.problem.Problems;
import studybooklet.source.Omission.OmissionKind;
import studybooklet.source.SourceDocument;
import studybooklet.source.SourceFile;

class MhtmlReaderTest {
    private static final String TEXT = "磨坊的水轮停了二十年，今年春天又转了起来，磨出来的面还是从前的味道。";
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0};

    private final Problems problems = new Problems();

    private @Nullable SourceDocument read(byte[] bytes) {
        return new MhtmlReader().read(new SourceFile("page.mhtml", bytes, "images/page/"), problems);
    }

    private static String base64(byte[] bytes) {
        return Base64.getMimeEncoder().encodeToString(bytes);
    }

    private static byte[] file(String image, String location, String head) {
        String page = "<html><head><meta charset=gbk><title>水轮</title></head><body><h1>水轮</h1><p>" + TEXT
                + "</p><img src=\"" + image + "\" alt=\"水轮\"></body></html>";
        String file = "From: <Saved by a browser>\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"--b--\"\r\n\r\n"
                + "----b--\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\nContent-Location: file:///C:/a/page.htm\r\n\r\n"
                + base64(page.getBytes(Charset.forName("GBK")))
                + "\r\n----b--\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n" + head
                + location + "\r\n\r\n" + base64(PNG) + "\r\n----b----\r\n";
        return file.getBytes(UTF_8);
    }

    private void showsTheImage(byte[] file) {
        SourceDocument document = read(file);
        assertNotNull(document, () -> problems.all().toString());
        assertEquals(TEXT, document.blocks().get(1).text());
        assertEquals("![水轮](images/page/image-1.png)", document.blocks().get(2).text());
        assertArrayEquals(PNG, document.images().get(0).bytes());
    }

    @Test
    void readsAnImageByItsLocation() {
        showsTheImage(file("http://a.example/p.png", "http://a.example/p.png", "Content-Location: "));
    }

    @Test
    void readsAnImageByItsRelativeLocation() {
        showsTheImage(file("page.files/p.png", "file:///C:/a/page.files/p.png", "Content-Location: "));
    }

    @Test
    void readsAnImageByItsId() {
        showsTheImage(file("cid:p1@mhtml", "<p1@mhtml>", "Content-ID: "));
    }

    @Test
    void tellsOfAnImageThatIsNotInTheFile() {
        SourceDocument document =
                read(file("http://a.example/other.png", "http://a.example/p.png", "Content-Location: "));
        assertNotNull(document);
        assertEquals(OmissionKind.MISSING_IMAGE, document.omissions().get(0).kind());
        assertEquals("http://a.example/other.png", document.omissions().get(0).text());
    }

    @Test
    void refusesAFileWithoutAPage() {
        assertNull(read("MIME-Version: 1.0\r\nContent-Type: image/png\r\n\r\nabc".getBytes(UTF_8)));
        assertTrue(
                problems.all().get(0).toString().startsWith("page.mhtml: this file is no web page saved as one file"));
    }

    @Test
    void readsACutFileAsFarAsItGoes() {
        byte[] file = file("http://a.example/p.png", "http://a.example/p.png", "Content-Location: ");
        assertNotNull(read(java.util.Arrays.copyOf(file, file.length - 30)));
    }
}
