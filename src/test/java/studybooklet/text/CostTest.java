package studybooklet.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import studybooklet.problem.Problems;

/** The cost grows as the text does: nothing is looked for over and over, and nothing can be driven into backtracking. */
class CostTest {
    private static final int SMALL = 20_000;
    private static final int TIMES = 10;
    /** Ten times the text may take this many times the work; quadratic work would take a hundred times. */
    private static final int MOST = 40;

    private static final List<String> UNITS = List.of(
            "（",
            "（\n",
            "一、",
            "一、一、甲\n",
            "【标题】",
            "（作者系",
            "〔1〕",
            "①甲。",
            "●甲\n",
            "# 甲\n",
            "甲：好\n",
            "“说：",
            "王炳\n",
            "a b ",
            "　　山里的路弯弯曲曲一直通到看不见的地方去\n",
            "题目一行\n王炳\n山里的路弯弯曲曲，一直通到看不见的地方去。\n\n");

    /** What the rules look for: brackets, marks, ornaments, numerals, signs of Markdown and of references. */
    private static final String MARKS =
            "（）()【】［］〔〕《》“”‘’「」『』，。、；：！？…—－─·•．.,:;!?#*>-+=_`~|\\<&/①１1一十第章条年月日版页注■●◎▲※＊ 　\t";

    /** Characters of a line on which work that is quadratic takes a minute. */
    private static final int LINE = 100_000;

    private static final long MOST_SECONDS = 10;

    @Test
    void takesTenTimesAsLongForTenTimesTheText() {
        for (String unit : UNITS) {
            nanos(unit, SMALL);
            long small = Math.min(nanos(unit, SMALL), nanos(unit, SMALL));
            long large = Math.min(nanos(unit, SMALL * TIMES), nanos(unit, SMALL * TIMES));
            assertTrue(
                    large <= MOST * Math.max(small, 3_000_000L),
                    unit.strip() + ": " + small / 1_000_000 + " ms became " + large / 1_000_000 + " ms");
        }
    }

    /** One mark, or one and 甲, over and over on one line. */
    @Test
    void noMarkMakesLongLineSlow() {
        for (int i = 0; i < MARKS.length(); i++) {
            for (String unit : List.of(MARKS.substring(i, i + 1), MARKS.charAt(i) + "甲")) {
                String line = unit.repeat(LINE / unit.length());
                long took = nanos("甲" + line + "乙\n", LINE);
                assertTrue(took < MOST_SECONDS * 1_000_000_000L, unit + ": " + took / 1_000_000 + " ms");
            }
        }
    }

    @Test
    void refusesLargerText() {
        Problems problems = new Problems();
        Conversion conversion = new Converter().convert("large.txt", new byte[Converter.LARGEST + 1], problems);
        assertEquals(List.of(), conversion.articles());
        assertEquals(
                "large.txt: this text has 10,000,001 bytes, and at most 10,000,000 can be converted; split the file"
                        + " into smaller ones",
                problems.all().get(0).toString());
        assertEquals(1, problems.all().size());
    }

    /** CPU time of this thread, so that a busy machine does not count. */
    private static long nanos(String unit, int length) {
        byte[] text = ("题目一行\n王炳\n" + unit.repeat(length / unit.length())).getBytes(StandardCharsets.UTF_8);
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        new Converter().convert("long.txt", text, new Problems());
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
    }
}
