package studybooklet.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import studybooklet.problem.Problem;
import studybooklet.problem.Problems;
import studybooklet.source.Omission;
import studybooklet.source.SourceBlock;
import studybooklet.source.SourceBlock.BlockKind;
import studybooklet.source.SourceDocument;
import studybooklet.text.write.ConvertedArticle;

class DocumentConversionTest {
    private static final String LONG = "河上的桥修了三年，第一年立桩，第二年铺板，第三年等水退，等到桥修好的时候，修桥的人里已经有人做了祖父。";

    private final Problems problems = new Problems();

    private static SourceBlock block(BlockKind kind, int level, String text) {
        return new SourceBlock(kind, level, text, List.of(), false, "block " + text.length());
    }

    private static SourceBlock bold(String text) {
        return new SourceBlock(BlockKind.PARAGRAPH, 0, text, List.of(), true, "");
    }

    private static SourceBlock text(String text) {
        return SourceBlock.paragraph(text, "");
    }

    private String convert(SourceBlock... blocks) {
        SourceDocument document = new SourceDocument(List.of(blocks), List.of(), List.of());
        Conversion conversion = new Converter().convert("桥.docx", document, problems);
        return String.join(
                "",
                conversion.articles().stream().map(ConvertedArticle::markdown).toList());
    }

    @Test
    void takesTitleAndHeadingsFromTheDocument() {
        assertEquals(
                "---\ntitle: 桥\nsubtitle: 修了三年\nauthors:\n  - name: 林知秋\n---\n\n## 立桩\n\n" + LONG + "\n\n### 铺板\n\n"
                        + LONG + "\n",
                convert(
                        block(BlockKind.TITLE, 0, "桥"),
                        block(BlockKind.SUBTITLE, 0, "修了三年"),
                        text("林知秋"),
                        block(BlockKind.HEADING, 1, "立桩"),
                        text(LONG),
                        block(BlockKind.HEADING, 2, "铺板"),
                        text(LONG)));
    }

    @Test
    void takesSingleHeadingAtTheTopForTheTitle() {
        assertTrue(convert(block(BlockKind.HEADING, 1, "桥"), text(LONG), block(BlockKind.HEADING, 2, "铺板"), text(LONG))
                .contains("title: 桥\n---\n\n" + LONG + "\n\n## 铺板\n"));
    }

    @Test
    void takesHeadingsWithoutNumbersForArticles() {
        assertEquals(
                "---\ntitle: 桥\n---\n\n" + LONG + "\n---\ntitle: 船\n---\n\n" + LONG + "\n",
                convert(block(BlockKind.HEADING, 1, "桥"), text(LONG), block(BlockKind.HEADING, 1, "船"), text(LONG)));
    }

    @Test
    void takesTwoBoldLinesForHeadings() {
        String markdown =
                convert(text("桥"), text("林知秋"), text(LONG), bold("立桩的人"), text(LONG), bold("铺板的人"), text(LONG));
        assertTrue(markdown.contains("\n## 立桩的人\n") && markdown.contains("\n## 铺板的人\n"), markdown);
    }

    @Test
    void copiesTablesNotesAndTheirReferences() {
        SourceBlock noted = new SourceBlock(
                BlockKind.PARAGRAPH,
                0,
                LONG + "[^1]",
                List.of(new SourceBlock.MarkSpan(LONG.length(), LONG.length() + 4)),
                false,
                "");
        String markdown = convert(
                block(BlockKind.TITLE, 0, "桥"),
                noted,
                SourceBlock.verbatim("| 年 | 事 |\n|---|---|\n| 一 | 立桩 |", ""),
                text("第一年的事记得最清楚，*星号* 和 #号 都是文字。"),
                SourceBlock.verbatim("[^1]: 见《县志》。", ""));
        assertTrue(markdown.contains(LONG + "[^1]\n\n| 年 | 事 |\n|---|---|\n| 一 | 立桩 |\n\n"), markdown);
        assertTrue(markdown.contains("\\*星号\\* 和 #号"), markdown);
        assertTrue(markdown.endsWith("\n[^1]: 见《县志》。\n"), markdown);
    }

    @Test
    void givesPlacesInPlaceOfLines() {
        SourceDocument document = new SourceDocument(
                List.of(
                        SourceBlock.paragraph("桥", "paragraph 1"),
                        SourceBlock.paragraph(LONG, "paragraph 2"),
                        SourceBlock.paragraph("第3版", "paragraph 3"),
                        SourceBlock.paragraph(LONG, "paragraph 4")),
                List.of(),
                List.of(new Omission(Omission.OmissionKind.COMMENT, "paragraph 4", "改过")));
        Conversion conversion = new Converter().convert("桥.docx", document, problems);
        List<String> found = problems.all().stream().map(Problem::toString).toList();
        assertTrue(
                found.contains(
                        "桥.docx: paragraph 1: warning: article without an author; put the author on a line of its"
                                + " own below the title"),
                found::toString);
        assertTrue(
                found.contains("桥.docx: paragraph 3: note: removed 1 line (name of a page): \"第3版\"; to keep one, pass"
                        + " --keep \"第3版\""),
                found::toString);
        assertTrue(
                found.contains("桥.docx: paragraph 4: note: left out 1 (comment): \"改过\"; copy what is missing into the"
                        + " Markdown that convert writes"),
                found::toString);
        assertTrue(conversion.report().toJson("桥.docx").contains("\"place\": \"paragraph 3\""));
    }
}
