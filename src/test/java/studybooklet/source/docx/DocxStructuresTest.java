package studybooklet.source.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static studybooklet.source.docx.DocxFile.PNG;
import static studybooklet.source.docx.DocxFile.box;
import static studybooklet.source.docx.DocxFile.cell;
import static studybooklet.source.docx.DocxFile.inlineImage;
import static studybooklet.source.docx.DocxFile.p;
import static studybooklet.source.docx.DocxFile.r;
import static studybooklet.source.docx.DocxFile.row;
import static studybooklet.source.docx.DocxFile.styled;
import static studybooklet.source.docx.DocxFile.t;
import static studybooklet.source.docx.DocxFile.table;

import java.util.List;
import org.junit.jupiter.api.Test;
import studybooklet.source.SourceDocument;
import studybooklet.source.SourceImage;

/** Tables, notes, text boxes, images and what is left out. */
class DocxStructuresTest {
    private static String note(int id, String... content) {
        return "<w:footnote w:id=\"" + id + "\">" + p(content) + "</w:footnote>";
    }

    @Test
    void tablesAreMarkdown() {
        String merged = "<w:tc><w:tcPr><w:vMerge/></w:tcPr>" + p(t("重复")) + "</w:tc>";
        String wide = "<w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>" + p(t("合计*")) + "</w:tc>";
        DocxFile file = DocxFile.of(table(
                row(cell(p(t("村"))), cell(p(t("户|人")))),
                row(cell(p(t("上坝")), p(t("村"))), cell(p())),
                row(merged, cell(p(t("9")))),
                row(cell(p()), cell(p())),
                row(wide)));
        assertEquals("| 村 | 户\\|人 |\n|---|---|\n| 上坝 村 |  |\n|  | 9 |\n| 合计\\* |  |", file.texts());
    }

    @Test
    void tablesOfOneColumnOrRowAreParagraphs() {
        DocxFile file = DocxFile.of(
                table(row(cell(p(t("封面")), p(t("作者")))), row(cell(p(t("二〇二五年"))))),
                table(row(cell(p(t("左"))), cell(p(t("右"))))));
        assertEquals(
                List.of("PARAGRAPH 封面", "PARAGRAPH 作者", "PARAGRAPH 二〇二五年", "PARAGRAPH 左", "PARAGRAPH 右"),
                file.blocks());
    }

    @Test
    void tablesThatHoldHeadingsAreParagraphs() {
        DocxFile file = DocxFile.of(
                        table(row(cell(styled("h", "标题")), cell(p(t("甲")))), row(cell(p(t("乙"))), cell(p(t("丙"))))))
                .styles(DocxFile.style("h", "heading 1", ""));
        assertEquals(List.of("HEADING1 标题", "PARAGRAPH 甲", "PARAGRAPH 乙", "PARAGRAPH 丙"), file.blocks());
    }

    @Test
    void nestedTablesAreText() {
        String inner = table(row(cell(p(t("一_"))), cell(p(t("二")))), row(cell(p(t("三"))), cell(p(t("四")))));
        DocxFile file =
                DocxFile.of(table(row(cell(p(t("甲"))), cell(inner, p())), row(cell(p(t("乙"))), cell(p(t("丙"))))));
        assertEquals("| 甲 | 一\\_ 二 三 四 |\n|---|---|\n| 乙 | 丙 |", file.texts());
    }

    @Test
    void readsRowsAndCellsInContentControlsAndLeavesOutDeletedRows() {
        String control = "<w:sdt><w:sdtContent>%s</w:sdtContent></w:sdt>";
        String deleted = "<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>" + cell(p(t("删"))) + "</w:tr>";
        DocxFile file = DocxFile.of(table(
                row(cell(p(t("甲"))), cell(p(t("乙")))),
                control.formatted(row(control.formatted(cell(p(t("丙")))), cell(p(t("丁"))))),
                deleted));
        assertEquals("| 甲 | 乙 |\n|---|---|\n| 丙 | 丁 |", file.texts());
        assertEquals(List.of("DELETED_TEXT 删"), file.omissions());
    }

    @Test
    void notesStandAtTheEndInTheOrderOfTheirMarks() {
        DocxFile file = DocxFile.of(
                        p(
                                t("甲"),
                                r("<w:endnoteReference w:id=\"2\"/>"),
                                t("乙"),
                                r("<w:footnoteReference w:id=\"2\"/>")),
                        p(t("丙"), r("<w:endnoteReference w:id=\"2\"/>"), r("<w:footnoteReference w:id=\"9\"/>")))
                .linked("footnotes", "footnotes", note(2, r("<w:footnoteRef/>"), t(" 1. 脚*注")))
                .linked("endnotes", "endnotes", "<w:endnote w:id=\"2\">" + p(t("尾注")) + p(t("第二段")) + "</w:endnote>");
        assertEquals("甲[^1]乙[^2]\n丙[^1]\n[^1]: 尾注 第二段\n[^2]: 1\\. 脚\\*注", file.texts());
        assertEquals(2, file.read().blocks().get(0).marks().size());
    }

    @Test
    void aMarkThatTheAuthorWroteIsReplaced() {
        String mark = r("<w:footnoteReference w:customMarkFollows=\"1\" w:id=\"2\"/><w:t>*</w:t>");
        assertEquals(
                "甲[^1]乙\n[^1]: 注",
                DocxFile.of(p(t("甲"), mark, t("乙")))
                        .linked("footnotes", "footnotes", note(2, t("注")))
                        .texts());
    }

    @Test
    void notesInTablesKeepTheirMarks() {
        String marked = p(t("户"), r("<w:footnoteReference w:id=\"2\"/>"));
        DocxFile file = DocxFile.of(table(row(cell(p(t("村"))), cell(marked)), row(cell(p(t("上坝"))), cell(p(t("9"))))))
                .linked("footnotes", "footnotes", note(2, t("约数")));
        assertEquals("| 村 | 户[^1] |\n|---|---|\n| 上坝 | 9 |\n[^1]: 约数", file.texts());
    }

    @Test
    void textBoxesStandOnceWhereTheyAreAnchored() {
        DocxFile file =
                DocxFile.of(p(box(p(t("框一"))), t("正文一")), p(t("正文二"), box(p(t("框二")), p(t("框三")))), p(t("正文三")));
        assertEquals("框一\n正文一\n正文二\n框二\n框三\n正文三", file.texts());
    }

    @Test
    void imagesAreCarriedAlongOnce() {
        DocxFile file = DocxFile.of(
                        p(inlineImage("i", "桥[一]\n描述已自动生成")),
                        p(t("图1　桥"), inlineImage("i", "D:\\\\IMG_1.JPG")),
                        p(inlineImage("k", "")))
                .image("i", "图片 A.jpeg", PNG)
                .image("k", "a.PNG", "\u00FF\u00D8\u00FF".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        SourceDocument document = file.read();
        assertEquals("![桥\\[一\\]](images/a/a.png)\n图1　桥\n![](images/a/a.png)\n![](images/a/a.jpg)", file.texts());
        assertEquals(
                List.of("a.png", "a.jpg"),
                document.images().stream().map(SourceImage::name).toList());
        assertArrayEquals(PNG, document.images().get(0).bytes());
    }

    @Test
    void tellsOfImagesThatCannotBeShown() {
        DocxFile file = DocxFile.of(p(t("文"), inlineImage("e", "章"), inlineImage("x", ""), inlineImage("gone", "旧图")))
                .image("e", "b.emf", new byte[] {1, 0, 0, 0})
                .relation("x", "image", "http://example.org/a.png", true);
        assertEquals(
                List.of(
                        "EMBEDDED_OBJECT image of the format emf 章",
                        "MISSING_IMAGE http://example.org/a.png",
                        "MISSING_IMAGE 旧图"),
                file.omissions());
    }

    @Test
    void readsImagesAndWordArtOfOlderPrograms() {
        String shape = "<w:pict><v:shape alt=\"桥\"><v:imagedata r:id=\"i\" o:title=\"x\"/></v:shape></w:pict>";
        String wordArt = "<w:pict><v:shape><v:textpath string=\"艺术字\"/></v:shape></w:pict>";
        DocxFile file = DocxFile.of(p(r(shape)), p(r(wordArt))).image("i", "b.png", PNG);
        assertEquals("![桥](images/a/b.png)\n艺术字", file.texts());
    }

    @Test
    void tellsOfChartsObjectsAndComments() {
        String chart = r(
                "<w:drawing><wp:inline><wp:docPr descr=\"产量图\"/><a:graphic><c:chart r:id=\"c\"/></a:graphic></wp:inline></w:drawing>");
        String object = r(
                "<w:object><v:shape><v:imagedata r:id=\"i\"/></v:shape><o:OLEObject ProgID=\"Equation.3\"/></w:object>");
        DocxFile file = DocxFile.of(p(t("甲"), chart, object, r("<w:commentReference w:id=\"4\"/>")))
                .linked("comments", "comments", "<w:comment w:id=\"4\" w:author=\"林\">" + p(t("请核对")) + "</w:comment>");
        assertEquals(
                List.of("EMBEDDED_OBJECT chart 产量图", "EMBEDDED_OBJECT object Equation.3", "COMMENT 林: 请核对"),
                file.omissions());
    }

    @Test
    void tellsOfEachRunningHeadOnce() {
        String head = p(t("内部资料"));
        DocxFile file = DocxFile.of(p(t("正文")))
                .linked("header", "hdr", head)
                .relation("h2", "header", "header2.xml", false)
                .relation("f1", "footer", "footer1.xml", false)
                .part("word/header2.xml", DocxFile.document(head))
                .part("word/footer1.xml", DocxFile.document(p(t("- 12 -"))));
        assertEquals(List.of("RUNNING_HEAD 内部资料", "PAGE_NUMBER - 12 -"), file.omissions());
    }

    @Test
    void countsParagraphsThatHaveText() {
        SourceDocument document = DocxFile.of(
                        p(t("甲")),
                        p(),
                        p(t("乙")),
                        table(row(cell(p(t("a"))), cell(p())), row(cell(p(t("b"))), cell(p()))))
                .read();
        assertEquals(
                List.of("paragraph 1", "paragraph 2", "table 1"),
                document.blocks().stream().map(block -> block.place()).toList());
    }
}
