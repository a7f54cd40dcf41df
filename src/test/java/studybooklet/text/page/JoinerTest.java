package studybooklet.text.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import studybooklet.text.TextLog;
import studybooklet.text.report.ConversionLog;

class JoinerTest {
    /** Twenty characters without a sentence mark: the measure of the texts below. */
    private static final String FULL = "河边的人家清早起来摇着一条旧木船过河到对";

    private static final String OTHER = "岸去赶集市卖自家种的青菜和刚打上来的鲜鱼";

    private static List<String> blocks(String text) {
        ConversionLog log = TextLog.of(text);
        return Joiner.blocks(log, LineReader.read(log)).stream()
                .map(Object::toString)
                .toList();
    }

    private static String wrapped(String lines) {
        return (FULL + "\n" + OTHER + "\n").repeat(3) + "回家。\n\n" + lines;
    }

    /** The blocks of lines that stand in a wrapped text. */
    private static List<String> after(String lines) {
        List<String> all = blocks(wrapped(lines));
        return all.subList(1, all.size());
    }

    @Test
    void joinsFullLines() {
        assertEquals(List.of(FULL + OTHER + "回家。"), after(FULL + "\n" + OTHER + "\n回家。"));
    }

    @Test
    void keepsLinesOfUnwrappedText() {
        assertEquals(List.of("一条河。", "两条河，三座桥。"), blocks("一条河。\n两条河，三座桥。"));
    }

    @Test
    void endsParagraphAtShortLine() {
        assertEquals(List.of(FULL + "回家。", OTHER + "回家。"), after(FULL + "\n回家。\n" + OTHER + "\n回家。"));
    }

    @Test
    void endsParagraphAtBlankLine() {
        assertEquals(List.of(FULL, OTHER), after(FULL + "\n\n" + OTHER));
    }

    @Test
    void startsBlockAtLabelAndBullet() {
        assertEquals(List.of(FULL, "作者：" + OTHER), after(FULL + "\n作者：" + OTHER));
        assertEquals(List.of(FULL, "●" + OTHER), after(FULL + "\n●" + OTHER));
    }

    @Test
    void endsNumberedHeadingThatHadRoom() {
        assertEquals(List.of("一、旧木船", FULL + "回家。"), after("一、旧木船\n" + FULL + "\n回家。"));
    }

    @Test
    void joinsLineThatBeginsWithClosingMark() {
        assertEquals(List.of(FULL + "，" + OTHER), after(FULL + "\n，" + OTHER));
    }

    @Test
    void correctionMarkJoins() {
        assertEquals(List.of("一条河。两座桥。"), blocks("一条河。\n<!-- join -->\n两座桥。"));
    }
}
