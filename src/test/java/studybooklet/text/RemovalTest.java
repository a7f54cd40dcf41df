package studybooklet.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import studybooklet.problem.Problem;
import studybooklet.problem.Problems;
import studybooklet.problem.Severity;

class RemovalTest {
    private static final String TEXT = """
            堤上的灯

            　　灯是去年装的，一共二十盏，从闸口一直排到渡口。
            第3版
            　　夜里走路的人多了起来，都说看得见脚下。
            """;

    private final Problems problems = new Problems();

    private Conversion convert(String text) {
        return new Converter().convert("灯.txt", text.getBytes(StandardCharsets.UTF_8), problems);
    }

    private List<Problem> notes() {
        return problems.all().stream()
                .filter(problem -> problem.severity() == Severity.NOTE)
                .toList();
    }

    @Test
    void tellsRemovedLineWithMark() {
        Conversion conversion = convert(TEXT);
        assertFalse(conversion.articles().get(0).markdown().contains("第3版"));
        assertEquals(1, conversion.report().removals().size());
        assertEquals(1, notes().size());
        assertTrue(
                notes().get(0).toString().contains("灯.txt:4: note: removed 1 line (name of a page): line 4 \"第3版\""));
        assertTrue(notes().get(0).remedy().contains("<!-- keep 第3版 -->"));
    }

    @Test
    void keepsLineOfMark() {
        Conversion conversion = convert("<!-- keep 第 3 版 -->\n" + TEXT);
        assertTrue(conversion.articles().get(0).markdown().contains("第3版"));
        assertEquals(List.of(), notes());
    }

    @Test
    void removesLineWithOtherWords() {
        assertFalse(convert("<!-- keep 第4版 -->\n" + TEXT)
                .articles()
                .get(0)
                .markdown()
                .contains("第3版"));
    }

    @Test
    void keepsEntryOfArchiveHeader() {
        String text = "<!-- keep A17 -->\n【标题】堤上的灯\n【文献号】A17\n【正文】\n灯是去年装的，一共二十盏，从闸口一直排到渡口。\n";
        assertTrue(convert(text).articles().get(0).markdown().contains("A17"));
    }

    @Test
    void tellsOneNoteForEachKind() {
        convert(TEXT.replace("第3版", "第3版\n==========\n第4版\n第5版\n第6版\n第7版"));
        assertEquals(2, notes().size(), notes().toString());
        assertTrue(notes().stream()
                .anyMatch(note ->
                        note.what().contains("removed 5 lines") && note.what().endsWith("…")));
    }
}
