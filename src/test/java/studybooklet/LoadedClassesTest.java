package studybooklet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadedClassesTest {
    @TempDir
    Path temp;

    private List<String> classesOfBuild(String content) throws IOException, InterruptedException {
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:stdout",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "studybooklet.cli.Main",
                        "build",
                        "--content",
                        content,
                        "--output",
                        temp.resolve("out").toString())
                .redirectErrorStream(true)
                .start();
        List<String> lines = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertEquals(
                0, java.waitFor(), () -> String.join("\n", lines.subList(Math.max(0, lines.size() - 5), lines.size())));
        return lines;
    }

    @Test
    void buildOfTextAndMarkdownLoadsNoReaderOfDocuments() throws IOException, InterruptedException {
        List<String> lines = classesOfBuild("src/main/sample");
        assertTrue(
                lines.stream().anyMatch(line -> line.contains("studybooklet.text.Converter ")), "a text is converted");
        assertEquals(
                List.of(),
                lines.stream()
                        .filter(line -> line.contains(" studybooklet.source.docx.")
                                || line.contains(" studybooklet.source.html.")
                                || line.contains(" studybooklet.source.pdf.")
                                || line.contains(" org.jsoup.")
                                || line.contains(" org.apache.pdfbox."))
                        .toList());
    }
}
