package studybooklet.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleSummaryTest {
    @Test
    void countsCodePointsWithoutWhiteSpace() {
        List<Block> blocks = List.of(
                new Block("p-1", "甲 乙　丙\t丁\u00a0\u2003\u2028𠮷a\n"), new Block("p-2", ""), new Block("p-3", "e\u0301"));
        assertEquals(8, ArticleSummary.of(blocks).characters());
    }

    @Test
    void takesTheFirstBlockAndTheFirstParagraph() {
        List<Block> blocks = List.of(new Block("h-1", "题"), new Block("p-1", "甲"), new Block("p-2", "乙"));
        assertEquals(new ArticleSummary(3, "题", "甲"), ArticleSummary.of(blocks));
        assertEquals(new ArticleSummary(0, "", ""), ArticleSummary.of(List.of()));
    }
}
