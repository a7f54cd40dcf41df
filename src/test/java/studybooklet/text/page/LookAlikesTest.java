package studybooklet.text.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import studybooklet.problem.Problems;
import studybooklet.text.model.SourceText;
import studybooklet.text.report.ConversionReport;

class LookAlikesTest {
    private final List<ConversionReport.ConsumedMark> read = new ArrayList<>();
    private final Problems problems = new Problems();

    private String read(String text) {
        return LookAlikes.read(new SourceText("a.txt", text), read, problems).original();
    }

    @ParameterizedTest
    @CsvSource({"⼀家三⼝,一家三口", "⼾籍与⻋票,户籍与车票", "﹁江﹂︵一︶,「江」（一）", "ﾄｳｷｮｳ,トウキョウ", "第\uf033页,第3页", "cafe\u0301,caf\u00e9"})
    void replacesWhatOnlyLooksRight(String text, String meant) {
        assertEquals(meant, read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"一家三口", "部首“⼾”", "戶籍", "caf\u00e9", "\ue5e5"})
    void leavesOtherCharacters(String text) {
        SourceText source = new SourceText("a.txt", text);
        assertSame(source, LookAlikes.read(source, read, problems));
    }

    @Test
    void replacesQuotedOnesToo() {
        assertEquals("（一）所谓“户”，是一家人", read("（⼀）所谓“⼾”，是⼀家⼈"));
    }

    @Test
    void countsEachCharacter() {
        read("一行\n⼈⼈有书，⼭中有⼈\n");
        assertEquals(
                List.of(
                        new ConversionReport.ConsumedMark(2, "⼈", "look-alike, read as 人 (3 times)"),
                        new ConversionReport.ConsumedMark(2, "⼭", "look-alike, read as 山 (1 times)")),
                read);
        assertEquals(1, problems.all().size());
    }
}
