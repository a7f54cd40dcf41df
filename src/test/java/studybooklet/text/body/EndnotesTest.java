package studybooklet.text.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import studybooklet.text.model.TextBlock;
import studybooklet.text.report.ConversionLog;

class EndnotesTest {
    private static List<String> notes(String... lines) {
        ConversionLog log = Bodies.log(lines);
        return new Endnotes(log)
                .apply(Bodies.draft(log)).body().stream()
                        .filter(block -> block.role() == TextBlock.Role.ENDNOTE)
                        .map(TextBlock::text)
                        .toList();
    }

    @Test
    void takesCitedEntriesBelowAHeading() {
        assertEquals(List.of("某志第三卷。", "某报。"), notes("夜校[1]在河湾[2]边。", "注释：", "[1]某志第三卷。", "[2]某报。"));
    }

    @Test
    void leavesEntriesThatAreNotCited() {
        assertEquals(List.of(), notes("夜校在河湾边。", "参考文献", "[1]某志第三卷。"));
    }

    @Test
    void takesListNumbersCitedInBrackets() {
        assertEquals(List.of("某志第三卷。"), notes("夜校[1]在河湾边。", "参考文献", "1.某志第三卷。"));
    }

    @Test
    void takesNotesAtThePageFootWithinASentence() {
        ConversionLog log = Bodies.log("夜校〔1〕在河", "〔1〕某志第三卷。", "湾边，有三间屋。");
        assertEquals(List.of("夜校〔1〕在河", "湾边，有三间屋。", "某志第三卷。"), Bodies.texts(new Endnotes(log), log));
    }

    @Test
    void splitsEntriesInOneBlock() {
        assertEquals(List.of("某志。", "某报。"), notes("夜校①在河湾②边。", "注：①某志。②某报。"));
    }

    @Test
    void circledNumbersThatOccurTwiceCountItems() {
        assertEquals(List.of(), notes("有两点：①灯；②书。后来又有两点：①灯；②书。", "①灯是借来的。"));
    }

    @Test
    void headingMayHaveBracketsAndSpaces() {
        assertNotNull(EndnoteHeading.in(Bodies.of("【注　释】").get(0)));
        assertNotNull(EndnoteHeading.in(Bodies.of("注：①某志。").get(0)));
        assertNull(EndnoteHeading.in(Bodies.of("注意：某志。").get(0)));
        assertNull(EndnoteHeading.in(Bodies.of("注：某志。").get(0)));
    }
}
