package studybooklet.source.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static studybooklet.source.docx.DocxFile.definition;
import static studybooklet.source.docx.DocxFile.item;
import static studybooklet.source.docx.DocxFile.level;
import static studybooklet.source.docx.DocxFile.list;
import static studybooklet.source.docx.DocxFile.p;
import static studybooklet.source.docx.DocxFile.pr;
import static studybooklet.source.docx.DocxFile.style;
import static studybooklet.source.docx.DocxFile.styled;
import static studybooklet.source.docx.DocxFile.t;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Automatic numbers. */
class DocxListsTest {
    private static final String OUTLINE =
            definition(0, "chineseCounting %1、", "chineseCounting （%2）", "decimal %3.", "decimalEnclosedCircle %4");

    @Test
    void writesNumbersAsTextAndRestartsLowerLevels() {
        DocxFile file = DocxFile.of(
                        item(1, 0, "甲"),
                        item(1, 1, "乙"),
                        item(1, 2, "丙"),
                        item(1, 3, "丁"),
                        item(1, 3, "戊"),
                        item(1, 2, "己"),
                        item(1, 1, "庚"),
                        item(1, 0, "辛"),
                        item(1, 1, "壬"))
                .numbering(OUTLINE, list(1, 0, ""));
        assertEquals("一、甲\n（一）乙\n1.丙\n①丁\n②戊\n2.己\n（二）庚\n二、辛\n（一）壬", file.texts());
    }

    @Test
    void readsNumberingOfStyles() {
        String numbered = "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr><w:outlineLvl w:val=\"%d\"/></w:pPr>";
        String levels = "<w:abstractNum w:abstractNumId=\"0\">"
                + level(0, "chineseCounting", "%1、", "<w:pStyle w:val=\"h1\"/>")
                + level(1, "chineseCounting", "（%2）", "<w:pStyle w:val=\"h2\"/>") + "</w:abstractNum>";
        DocxFile file = DocxFile.of(styled("h1", "甲"), styled("h2", "乙"), styled("h1", "丙"))
                .styles(
                        style("h1", "heading 1", numbered.formatted(0)),
                        style("h2", "heading 2", numbered.formatted(1)))
                .numbering(levels, list(1, 0, ""));
        assertEquals(List.of("HEADING1 一、甲", "HEADING2 （一）乙", "HEADING1 二、丙"), file.blocks());
    }

    @Test
    void aParagraphCanLeaveTheListOfItsStyle() {
        String numbered = "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>";
        String none = "<w:pStyle w:val=\"s\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>";
        DocxFile file = DocxFile.of(styled("s", "有"), pr(none, t("无")), styled("s", "又有"))
                .styles(style("s", "条", numbered))
                .numbering(definition(0, "decimal %1."), list(1, 0, ""));
        assertEquals("1.有\n无\n2.又有", file.texts());
    }

    @Test
    void listsOfOneDefinitionCountOnUnlessTheyRestart() {
        String restart = "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>";
        DocxFile file = DocxFile.of(item(1, 0, "甲"), item(2, 0, "乙"), item(3, 0, "丙"), item(3, 0, "丁"))
                .numbering(definition(0, "decimal %1."), list(1, 0, ""), list(2, 0, ""), list(3, 0, restart));
        assertEquals("1.甲\n2.乙\n1.丙\n2.丁", file.texts());
    }

    @Test
    void readsTemplatesOfSeveralLevels() {
        String legal = "<w:abstractNum w:abstractNumId=\"0\">" + level(0, "chineseCounting", "第%1章", "")
                + level(1, "decimal", "%1.%2", "<w:isLgl/>") + "</w:abstractNum>";
        DocxFile file = DocxFile.of(item(1, 0, "总则"), item(1, 1, "目的"), item(1, 1, "Scope"))
                .numbering(legal, list(1, 0, ""));
        assertEquals("第一章　总则\n1.1 目的\n1.2 Scope", file.texts());
    }

    @Test
    void aLevelCanGoOnCounting() {
        String goesOn = "<w:abstractNum w:abstractNumId=\"0\">" + level(0, "decimal", "%1.", "")
                + level(1, "decimal", "(%2)", "<w:lvlRestart w:val=\"0\"/>") + "</w:abstractNum>";
        DocxFile file = DocxFile.of(item(1, 0, "甲"), item(1, 1, "乙"), item(1, 0, "丙"), item(1, 1, "丁"))
                .numbering(goesOn, list(1, 0, ""));
        assertEquals("1.甲\n(1)乙\n2.丙\n(2)丁", file.texts());
    }

    @Test
    void bulletsAreItems() {
        DocxFile file =
                DocxFile.of(item(1, 0, "米"), item(1, 0, "面")).numbering(definition(0, "bullet \uF0B7"), list(1, 0, ""));
        assertEquals(List.of("ITEM 米", "ITEM 面"), file.blocks());
    }

    @Test
    void followsLinksToNumberingStyles() {
        String link = "<w:abstractNum w:abstractNumId=\"5\"><w:numStyleLink w:val=\"n\"/></w:abstractNum>";
        String numbering =
                "<w:style w:type=\"numbering\" w:styleId=\"n\"><w:pPr><w:numPr><w:numId w:val=\"2\"/></w:numPr></w:pPr></w:style>";
        DocxFile file =
                DocxFile.of(item(1, 0, "甲")).styles(numbering).numbering(link, OUTLINE, list(1, 5, ""), list(2, 0, ""));
        assertEquals("一、甲", file.texts());
    }

    @Test
    void numbersWithoutADefinitionAreLeftOut() {
        assertEquals(
                "甲\n乙",
                DocxFile.of(item(7, 0, "甲"), item(1, 8, "乙"))
                        .numbering(OUTLINE, list(1, 0, ""))
                        .texts());
    }

    @Test
    void numbersInTextBoxesAndParagraphsCountInReadingOrder() {
        DocxFile file = DocxFile.of(item(1, 0, "甲"), p(DocxFile.box(item(1, 0, "乙"))), item(1, 0, "丙"))
                .numbering(definition(0, "decimal %1."), list(1, 0, ""));
        assertEquals("1.甲\n2.乙\n3.丙", file.texts());
    }
}
