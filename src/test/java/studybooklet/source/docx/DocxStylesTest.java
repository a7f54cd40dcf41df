package studybooklet.source.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static studybooklet.source.docx.DocxFile.p;
import static studybooklet.source.docx.DocxFile.pr;
import static studybooklet.source.docx.DocxFile.r;
import static studybooklet.source.docx.DocxFile.style;
import static studybooklet.source.docx.DocxFile.styled;
import static studybooklet.source.docx.DocxFile.t;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Kinds of blocks by styles and outline levels. */
class DocxStylesTest {
    private static String outline(int level) {
        return "<w:pPr><w:outlineLvl w:val=\"" + level + "\"/></w:pPr>";
    }

    @Test
    void readsTitlesByNameOrId() {
        DocxFile file = DocxFile.of(styled("a3", "题目"), styled("Subtitle", "副题"), styled("k", "另一题"), styled("q", "引文"))
                .styles(
                        style("a3", "Title", outline(0)),
                        style("Subtitle", "whatever", outline(1)),
                        style("k", "文章标题", ""),
                        style("q", "Quote", ""));
        assertEquals(List.of("TITLE 题目", "SUBTITLE 副题", "TITLE 另一题", "QUOTE 引文"), file.blocks());
    }

    @Test
    void inheritsOutlineLevels() {
        DocxFile file = DocxFile.of(styled("c", "第一层"), styled("d", "第二层"))
                .styles(
                        style("a", "heading 1", outline(0)),
                        style("b", "我的标题样式", "<w:basedOn w:val=\"a\"/>"),
                        style("c", "我的二号", "<w:basedOn w:val=\"b\"/>"),
                        style("d", "我的三号", "<w:basedOn w:val=\"b\"/>" + outline(1)));
        assertEquals(List.of("HEADING1 第一层", "HEADING2 第二层"), file.blocks());
    }

    @Test
    void readsHeadingLevelsFromNames() {
        DocxFile file = DocxFile.of(styled("1", "甲"), styled("2", "乙"), styled("3", "丙"), styled("9", "丁"))
                .styles(
                        style("1", "heading 1", ""),
                        style("2", "标题 2", ""),
                        style("3", "三级标题", ""),
                        style("9", "heading 9", ""));
        assertEquals(List.of("HEADING1 甲", "HEADING2 乙", "HEADING3 丙", "HEADING6 丁"), file.blocks());
    }

    @Test
    void theParagraphsOwnOutlineLevelWins() {
        String body = "<w:pStyle w:val=\"h\"/><w:outlineLvl w:val=\"9\"/>";
        DocxFile file = DocxFile.of(pr("<w:outlineLvl w:val=\"2\"/>", t("直接")), pr(body, t("正文")))
                .styles(style("h", "heading 1", outline(0)));
        assertEquals(List.of("HEADING3 直接", "PARAGRAPH 正文"), file.blocks());
    }

    @Test
    void endsAtStylesBasedOnEachOther() {
        DocxFile file = DocxFile.of(styled("a", "甲"))
                .styles(style("a", "甲", "<w:basedOn w:val=\"b\"/>"), style("b", "乙", "<w:basedOn w:val=\"a\"/>"));
        assertEquals(List.of("PARAGRAPH 甲"), file.blocks());
    }

    @Test
    void aHeadingIsOneLine() {
        DocxFile file = DocxFile.of(
                        pr("<w:pStyle w:val=\"h\"/>", t("大河"), r("<w:br/>"), t("东去"), r("<w:br/>"), t("River")))
                .styles(style("h", "Title", ""));
        assertEquals(List.of("TITLE 大河东去River"), file.blocks());
    }

    @Test
    void leavesOutTheTableOfContents() {
        String gallery =
                "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj></w:sdtPr>"
                        + "<w:sdtContent>" + p(t("目录")) + "</w:sdtContent></w:sdt>";
        DocxFile file =
                DocxFile.of(gallery, styled("TOC1", "一、开头 1"), p(t("正文"))).styles(style("TOC1", "toc 1", ""));
        assertEquals("正文", file.texts());
        assertEquals(List.of("NAVIGATION 目录", "NAVIGATION 一、开头 1"), file.omissions());
    }
}
