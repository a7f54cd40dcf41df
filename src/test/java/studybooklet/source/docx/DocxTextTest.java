package studybooklet.source.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static studybooklet.source.docx.DocxFile.p;
import static studybooklet.source.docx.DocxFile.pr;
import static studybooklet.source.docx.DocxFile.r;
import static studybooklet.source.docx.DocxFile.t;

import java.util.List;
import org.junit.jupiter.api.Test;
import studybooklet.source.SourceBlock;
import studybooklet.source.SourceDocument;

/** Text inside a paragraph. */
class DocxTextTest {
    private static String field(String type) {
        return r("<w:fldChar w:fldCharType=\"" + type + "\"/>");
    }

    private static String instruction(String text) {
        return r("<w:instrText>" + text + "</w:instrText>");
    }

    @Test
    void keepsInsertedTextAndTellsOfDeletedText() {
        DocxFile file = DocxFile.of(p(
                t("河边有"),
                "<w:ins>" + t("两座") + "</w:ins><w:del>" + r("<w:delText>三座</w:delText>") + "</w:del>",
                "<w:moveFrom>" + t("旧") + "</w:moveFrom><w:moveTo>" + t("新") + "</w:moveTo>",
                t("桥。")));
        assertEquals("河边有两座新桥。", file.texts());
        assertEquals(List.of("DELETED_TEXT 三座", "DELETED_TEXT 旧"), file.omissions());
    }

    @Test
    void joinsParagraphsWhoseBreakIsDeleted() {
        String deletedEnd = "<w:rPr><w:del w:id=\"1\"/></w:rPr>";
        assertEquals(
                "前半句，后半句。", DocxFile.of(pr(deletedEnd, t("前半句，")), p(t("后半句。"))).texts());
        assertEquals("没有下一段", DocxFile.of(pr(deletedEnd, t("没有下一段"))).texts());
    }

    @Test
    void joinsAnInitialInAFrameWithItsParagraph() {
        String frame = "<w:framePr w:dropCap=\"drop\" w:lines=\"3\"/>";
        assertEquals("春天来了。", DocxFile.of(pr(frame, t("春")), p(t("天来了。"))).texts());
    }

    @Test
    void tellsOfHiddenText() {
        DocxFile file = DocxFile.of(p(t("看得见"), t("<w:vanish/>", "看不见"), t("<w:vanish w:val=\"0\"/>", "也看得见")));
        assertEquals("看得见也看得见", file.texts());
        assertEquals(List.of("HIDDEN_TEXT 看不见"), file.omissions());
    }

    @Test
    void keepsTheResultsOfFields() {
        String complex = field("begin") + instruction(" REF a ") + field("separate") + t("图二") + field("end");
        DocxFile file =
                DocxFile.of(p(t("见"), complex, "<w:fldSimple w:instr=\"PAGE\">" + t("，第三页") + "</w:fldSimple>"));
        assertEquals("见图二，第三页", file.texts());
    }

    @Test
    void leavesOutFieldsInInstructions() {
        String inner = field("begin") + instruction("B") + field("separate") + t("隐") + field("end");
        assertEquals(
                "甲乙",
                DocxFile.of(p(t("甲"), field("begin"), inner, field("separate"), t("乙"), field("end")))
                        .texts());
    }

    @Test
    void aFieldThatNeverEndsHidesOneParagraphAtMost() {
        assertEquals(
                "开头\n下一段",
                DocxFile.of(p(t("开头"), field("begin"), t("丢")), p(t("下一段"))).texts());
    }

    @Test
    void readsFieldsThatDrawCirclesAndPhoneticGuides() {
        String circle = field("begin") + instruction("eq \\o\\ac(○,12)") + field("end");
        String guide = field("begin")
                + instruction("EQ \\* jc2 \\* \"Font:宋体\" \\* hps10 \\o\\ad(\\s\\up 9(qiáo),桥)")
                + field("end");
        assertEquals("⑫桥", DocxFile.of(p(circle, guide)).texts());
    }

    @Test
    void linksToTheWebAreMarkdown() {
        DocxFile file = DocxFile.of(p(t("见"), "<w:hyperlink r:id=\"k\">" + t("主页") + "</w:hyperlink>", t("。")))
                .relation("k", "hyperlink", "https://example.org/a_b", true);
        SourceBlock block = file.read().blocks().get(0);
        assertEquals("见[主页](https://example.org/a_b)。", block.text());
        assertEquals(List.of(new SourceBlock.MarkSpan(1, block.text().length() - 1)), block.marks());
    }

    @Test
    void linkFieldsAreMarkdown() {
        String link = field("begin") + instruction("HYPERLINK \"http://example.org/\"") + field("separate") + t("那里");
        assertEquals(
                "[那里](http://example.org/)", DocxFile.of(p(link, field("end"))).texts());
    }

    @Test
    void otherLinksAreText() {
        DocxFile file = DocxFile.of(p(
                        "<w:hyperlink w:anchor=\"x\">" + t("书签") + "</w:hyperlink>",
                        "<w:hyperlink r:id=\"k\">" + t("脚本") + "</w:hyperlink>",
                        "<w:hyperlink r:id=\"l\">" + t("http://example.org/a_b") + "</w:hyperlink>",
                        "<w:hyperlink r:id=\"l\">" + t("一[2]") + "</w:hyperlink>"))
                .relation("k", "hyperlink", "javascript:alert(1)", true)
                .relation("l", "hyperlink", "http://example.org/a_b", true);
        assertEquals("书签脚本http://example.org/a_b一[2]", file.texts());
        assertTrue(file.read().blocks().get(0).marks().isEmpty());
    }

    @Test
    void keepsTheBaseOfRuby() {
        String ruby = "<w:ruby><w:rubyPr/><w:rt>" + t("hé") + "</w:rt><w:rubyBase>" + t("河") + "</w:rubyBase></w:ruby>";
        assertEquals("河水", DocxFile.of(p(r(ruby), t("水"))).texts());
    }

    @Test
    void readsSymbolsOfSymbolFonts() {
        DocxFile file = DocxFile.of(p(
                r("<w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/><w:sym w:font=\"Symbol\" w:char=\"F061\"/>"),
                r("<w:sym w:font=\"宋体\" w:char=\"25A1\"/><w:sym w:font=\"Webdings\" w:char=\"F021\"/>")));
        assertEquals("✓α□", file.texts());
        assertEquals(List.of("EMBEDDED_OBJECT symbol F021 of the font Webdings"), file.omissions());
    }

    @Test
    void takesTheFallbackIfTheChoiceHasNoContent() {
        String emoji = "<mc:AlternateContent><mc:Choice Requires=\"w16se\"><w:x/></mc:Choice><mc:Fallback><w:t>😏</w:t>"
                + "</mc:Fallback></mc:AlternateContent>";
        assertEquals("笑😏", DocxFile.of(p(t("笑"), r(emoji))).texts());
    }

    @Test
    void aLineBreakEndsTheLine() {
        assertEquals(
                List.of("PARAGRAPH 第一行", "PARAGRAPH 第二行"),
                DocxFile.of(p(t("第一行 "), r("<w:br/>"), r("<w:br/>"), t("　第二行"))).blocks());
    }

    @Test
    void keepsTextOfRightToLeftAndNestedContainers() {
        String nested = "<w:sdt><w:sdtPr/><w:sdtContent><w:smartTag><w:bdo w:val=\"rtl\">" + t("<w:rtl/>", "שלום")
                + "</w:bdo></w:smartTag></w:sdtContent></w:sdt>";
        assertEquals("שלום", DocxFile.of(p(nested)).texts());
    }

    @Test
    void tellsOfPromptsOfEmptyControls() {
        String control = "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>";
        DocxFile file = DocxFile.of(p(t("作者："), control.formatted(t("单击此处"))), control.formatted(p(t("输入摘要"))));
        assertEquals("作者：", file.texts());
        assertEquals(List.of("HIDDEN_TEXT 单击此处", "HIDDEN_TEXT 输入摘要"), file.omissions());
    }

    @Test
    void flagsParagraphsThatAreBoldAsAWhole() {
        SourceDocument document = DocxFile.of(
                        p(t("<w:b/>", "全部"), t(" "), t("<w:b/>", "加粗")),
                        p(t("<w:b/>", "部分"), t("加粗")),
                        pr("<w:pStyle w:val=\"B\"/>", t("随样式")),
                        pr("<w:pStyle w:val=\"B\"/>", t("<w:b w:val=\"false\"/>", "不粗")))
                .styles(DocxFile.style("B", "粗体", "<w:rPr><w:b/></w:rPr>"))
                .read();
        List<Boolean> bold = document.blocks().stream().map(SourceBlock::bold).toList();
        assertEquals(List.of(true, false, true, false), bold);
    }

    @Test
    void foldsWhiteSpaceThatIsNotPreserved() {
        assertEquals(
                "甲乙 丙",
                DocxFile.of(p(r("<w:t>\n 甲\n</w:t>"), r("<w:t>乙</w:t><w:tab/><w:t>丙</w:t>")))
                        .texts());
    }

    @Test
    void writesSimpleEquationsInOneLine() {
        String power = "<m:sSup><m:e><m:r><m:t>x</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup>";
        String half = "<m:f><m:num><m:r><m:t>a+b</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f>";
        assertEquals(
                "设x^2=(a+b)/2。",
                DocxFile.of(p(t("设"), "<m:oMath>" + power + "<m:r><m:t>=</m:t></m:r>" + half + "</m:oMath>", t("。")))
                        .texts());
    }

    @Test
    void tellsOfOtherEquations() {
        String matrix =
                "<m:oMathPara><m:oMath><m:m><m:mr><m:e><m:r><m:t>1</m:t></m:r></m:e></m:mr></m:m></m:oMath></m:oMathPara>";
        DocxFile file = DocxFile.of(p(t("如下：")), p(matrix));
        assertEquals("如下：", file.texts());
        assertEquals(List.of("EMBEDDED_OBJECT equation 1"), file.omissions());
        assertFalse(file.read().omissions().get(0).place().isEmpty());
    }

    @Test
    void readsTheStrictForm() {
        String strict = DocxFile.document(p(t("严格")))
                .replace(
                        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                        "http://purl.oclc.org/ooxml/wordprocessingml/main");
        assertEquals("严格", new DocxFile().part("word/document.xml", strict).texts());
    }
}
