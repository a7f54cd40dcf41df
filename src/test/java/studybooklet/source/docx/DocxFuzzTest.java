package studybooklet.source.docx;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static studybooklet.source.docx.DocxFile.box;
import static studybooklet.source.docx.DocxFile.cell;
import static studybooklet.source.docx.DocxFile.definition;
import static studybooklet.source.docx.DocxFile.inlineImage;
import static studybooklet.source.docx.DocxFile.item;
import static studybooklet.source.docx.DocxFile.list;
import static studybooklet.source.docx.DocxFile.p;
import static studybooklet.source.docx.DocxFile.r;
import static studybooklet.source.docx.DocxFile.row;
import static studybooklet.source.docx.DocxFile.style;
import static studybooklet.source.docx.DocxFile.styled;
import static studybooklet.source.docx.DocxFile.t;
import static studybooklet.source.docx.DocxFile.table;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import studybooklet.problem.Problems;
import studybooklet.source.SourceDocument;

/** Whatever the bytes are, the reader returns a document or a problem. */
class DocxFuzzTest {
    private static final int ROUNDS = Integer.getInteger("fuzz.rounds", 300);
    private static final String BODY = String.join(
            "",
            styled("h", "标题"),
            item(1, 0, "甲"),
            item(1, 1, "乙"),
            p(
                    box(p(t("框"))),
                    t("正文"),
                    r("<w:footnoteReference w:id=\"2\"/><w:br/><w:sym w:font=\"Symbol\" w:char=\"F061\"/>")),
            p(
                    r("<w:fldChar w:fldCharType=\"begin\"/>"),
                    r("<w:instrText>HYPERLINK \"http://a/\"</w:instrText>"),
                    t("链接")),
            table(
                    row(cell(p(t("一"))), cell(p(t("二")))),
                    row(cell(table(row(cell(p(t("三")))))), cell(p(inlineImage("i", "图"))))),
            p("<m:oMath><m:sSup><m:e><m:r><m:t>x</m:t></m:r></m:e><m:sup/></m:sSup></m:oMath>"));
    private static final String NUMBERING = definition(0, "decimal %1.", "chineseCounting （%2）") + list(1, 0, "");
    private static final String NOTE = "<w:footnote w:id=\"2\">" + p(t("注")) + "</w:footnote>";

    private static DocxFile file(String document) {
        return new DocxFile()
                .part("word/document.xml", document.getBytes(StandardCharsets.UTF_8))
                .styles(style("h", "heading 1", ""))
                .numbering(NUMBERING)
                .linked("footnotes", "footnotes", NOTE)
                .image("i", "a.png", DocxFile.PNG);
    }

    private static void read(byte[] bytes, String label) {
        Problems problems = new Problems();
        SourceDocument document = DocxFile.read(bytes, problems);
        assertTrue(document != null || problems.hasErrors(), label);
    }

    @Test
    void readsMutatedBytes() {
        Random random = new Random(42);
        byte[] bytes = file(DocxFile.document(BODY)).bytes();
        for (int i = 0; i < ROUNDS; i++) {
            byte[] mutated = bytes.clone();
            for (int j = random.nextInt(4); j >= 0; j--) {
                mutated[random.nextInt(mutated.length)] = (byte) random.nextInt(256);
            }
            read(mutated, "round " + i);
        }
    }

    /** Changes the XML before it is packed, so that the ZIP's checksums do not hide the change. */
    @Test
    void readsMutatedXml() {
        Random random = new Random(7);
        byte[] xml = DocxFile.document(BODY).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < ROUNDS; i++) {
            byte[] mutated = xml.clone();
            for (int j = random.nextInt(3); j >= 0; j--) {
                mutated[random.nextInt(mutated.length)] = (byte) random.nextInt(256);
            }
            read(file("").part("word/document.xml", mutated).bytes(), "round " + i);
        }
    }

    /** Swaps and repeats pieces, so that the XML stays well-formed more often and numbers become absurd. */
    @Test
    void readsRearrangedXml() {
        Random random = new Random(11);
        String[] elements = BODY.split("(?=<w:)");
        String[] numbers = {"0", "-1", "8", "9", "999999999", "2147483648", "x", ""};
        for (int i = 0; i < ROUNDS; i++) {
            String[] changed = elements.clone();
            int from = random.nextInt(changed.length);
            String number = numbers[random.nextInt(numbers.length)];
            changed[from] = changed[random.nextInt(changed.length)];
            changed[random.nextInt(changed.length)] = "";
            String body = String.join("", changed).replaceAll("w:val=\"\\d+\"", "w:val=\"" + number + "\"");
            read(
                    file(DocxFile.document(p(t("甲")) + body))
                            .numbering(NUMBERING.replace("\"1\"", "\"" + number + "\""))
                            .bytes(),
                    "round " + i);
        }
    }
}
