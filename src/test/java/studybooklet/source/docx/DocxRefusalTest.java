package studybooklet.source.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static studybooklet.source.docx.DocxFile.p;
import static studybooklet.source.docx.DocxFile.t;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import studybooklet.problem.Problem;
import studybooklet.problem.Problems;

/** Files that are refused, with a reason of their own. */
class DocxRefusalTest {
    private static String refusal(byte[] bytes) {
        Problems problems = new Problems();
        assertNull(DocxFile.read(bytes, problems));
        assertEquals(1, problems.all().size());
        Problem problem = problems.all().get(0);
        assertEquals("a.docx", problem.location().toString());
        return problem.what();
    }

    private static String refusal(DocxFile file) {
        return refusal(file.bytes());
    }

    @Test
    void refusesOtherFiles() {
        assertTrue(refusal("第一章".getBytes(StandardCharsets.UTF_8)).contains("without a Word document"));
        assertTrue(refusal(new DocxFile().part("xl/workbook.xml", "<a/>")).contains("an Excel file"));
        assertTrue(refusal(new DocxFile().part("a.xml", "<a/>")).contains("no word/document.xml"));
    }

    @Test
    void refusesDamagedFiles() {
        byte[] bytes = DocxFile.of(p(t("正文"))).bytes();
        assertTrue(refusal(java.util.Arrays.copyOf(bytes, 120)).contains("damaged"));
        assertTrue(refusal(new DocxFile().part("word/document.xml", "<w:document>"))
                .contains("not well-formed"));
    }

    @Test
    void refusesFilesWithoutText() {
        assertEquals("has no text", refusal(DocxFile.of(p())));
        DocxFile pictures = DocxFile.of(p(DocxFile.inlineImage("i", "扫描"))).image("i", "a.png", DocxFile.PNG);
        assertEquals("has pictures and no text", refusal(pictures));
        assertTrue(refusal(DocxFile.of("<w:altChunk r:id=\"c\"/>")).contains("altChunk"));
    }

    @Test
    void anEmbeddedDocumentBesideTextIsAnOmission() {
        DocxFile file = DocxFile.of(p(t("正文")), "<w:altChunk r:id=\"c\"/>");
        assertEquals("正文", file.texts());
        assertEquals(1, file.omissions().size());
    }

    @Test
    void refusesEntities() {
        String declared = "<!DOCTYPE w [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>";
        String document = DocxFile.document(p(t("正文")));
        assertTrue(refusal(new DocxFile().part("word/document.xml", declared + document))
                .contains("entities"));
    }

    @Test
    void refusesDeepNesting() {
        String deep = "<w:sdt><w:sdtContent>".repeat(150) + p(t("深")) + "</w:sdtContent></w:sdt>".repeat(150);
        assertTrue(refusal(DocxFile.of(deep)).contains("nests more than 200"));
    }

    @Test
    void refusesBombs() {
        DocxFile large = DocxFile.of(p(t("正文"))).part("word/media/a.bin", new byte[25 << 20]);
        assertTrue(refusal(large).contains("200 times"));
        DocxFile many = DocxFile.of(p(t("正文")));
        for (int i = 0; i <= 10_000; i++) {
            many.part("a/" + i, new byte[0]);
        }
        assertTrue(refusal(many).contains("10000 entries"));
    }
}
