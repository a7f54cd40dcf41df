package studybooklet.text.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import studybooklet.source.SourceBlock;
import studybooklet.source.SourceBlock.BlockKind;
import studybooklet.text.model.Correction;
import studybooklet.text.model.Correction.CorrectionKind;

class BlockMeaningTest {
    private static final SourceBlock LONG = SourceBlock.paragraph("河上的桥修了三年，".repeat(6), "");

    private static SourceBlock bold(String text) {
        return new SourceBlock(BlockKind.PARAGRAPH, 0, text, List.of(), true, "");
    }

    private static SourceBlock heading(int level, String text) {
        return new SourceBlock(BlockKind.HEADING, level, text, List.of(), false, "");
    }

    private static List<Correction> corrections(SourceBlock... blocks) {
        return Stream.of(blocks)
                .map(block -> BlockMeaning.of(List.of(blocks))
                        .get(List.of(blocks).indexOf(block))
                        .correction())
                .toList();
    }

    @Test
    void leavesOneBoldLineAlone() {
        assertNull(BlockMeaning.of(List.of(LONG, bold("立桩的人"), LONG)).get(1).correction());
    }

    @Test
    void leavesBoldLinesAboveTheTextAlone() {
        List<BlockMeaning> meanings =
                BlockMeaning.of(List.of(bold("桥"), bold("林知秋"), LONG, bold("立桩的人"), LONG, bold("铺板的人"), LONG));
        assertNull(meanings.get(0).correction());
        assertNull(meanings.get(1).correction());
        assertEquals(new Correction(CorrectionKind.HEADING, 0), meanings.get(3).correction());
    }

    @Test
    void letsNumbersDecideWhereLevelsContradictThem() {
        assertEquals(
                Arrays.asList(new Correction(CorrectionKind.ARTICLE, 0), null, null),
                corrections(
                        new SourceBlock(BlockKind.TITLE, 0, "桥", List.of(), false, ""),
                        heading(1, "一、立桩"),
                        heading(1, "（一）选木")));
    }

    @Test
    void takesLevelsInUse() {
        assertEquals(
                List.of(
                        new Correction(CorrectionKind.ARTICLE, 1),
                        new Correction(CorrectionKind.HEADING, 2),
                        new Correction(CorrectionKind.HEADING, 3)),
                corrections(heading(1, "桥"), heading(3, "一、立桩"), heading(5, "（一）选木")));
    }
}
