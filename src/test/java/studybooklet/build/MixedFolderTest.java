package studybooklet.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studybooklet.problem.Problem;

class MixedFolderTest {
    private static final String TEXT = "河上的桥修了三年，第一年立桩，第二年铺板，第三年等水退，等到桥修好的时候，修桥的人里已经有人做了祖父。";

    @TempDir
    Path temp;

    private void write(String name, String text) throws IOException {
        Path file = temp.resolve("content/articles").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void writeWordFile(String name, String title, String author) throws IOException {
        String xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document"
                + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                + paragraph(title) + paragraph(author) + paragraph(TEXT) + "</w:body></w:document>";
        Path file = temp.resolve("content/articles").resolve(name);
        Files.createDirectories(file.getParent());
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(xml.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
    }

    private static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private BuildResult build() {
        return new Build()
                .run(new BuildRequest(
                        temp.resolve("content"), null, temp.resolve("out"), false, InstantSource.system()));
    }

    @Test
    void buildsTextsDocumentsAndPagesTogether() throws IOException {
        write("1.txt", "桥的第一年\n\n林知秋\n\n" + TEXT + "\n");
        write("2.md", "---\ntitle: 桥的第二年\nauthor: 林知秋\n---\n\n" + TEXT + "\n");
        write(
                "3.html",
                "<html><title>桥的第三年</title><body><h1>桥的第三年</h1><p>" + TEXT + "</p><p>" + TEXT + "</p></body></html>");
        writeWordFile("4.docx", "桥的第四年", "林知秋");
        BuildResult result = build();
        assertEquals(4, result.articles());
        String index = Files.readString(temp.resolve("out/index.html"));
        assertTrue(
                index.indexOf("第一年") < index.indexOf("第二年")
                        && index.indexOf("第二年") < index.indexOf("第三年")
                        && index.indexOf("第三年") < index.indexOf("第四年"),
                index);
        assertTrue(build().written().nothingChanged());
    }

    @Test
    void namesThePlaceInADocument() throws IOException {
        writeWordFile("2.docx", "桥的第二年", TEXT);
        List<String> found = build().warnings().stream().map(Problem::toString).toList();
        assertEquals(
                List.of(temp.resolve("content/articles/2.docx")
                        + ": paragraph 1: warning: article without an author; put the"
                        + " author on a line of its own below the title"),
                found);
    }
}
