package studybooklet.text.signs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberingTest {
    @ParameterizedTest
    @CsvSource({
        "第二编　河道,PART,2",
        "第十二章 河道,CHAPTER,12",
        "第3节 河道,SECTION,3",
        "叁、河道,FORMAL,3",
        "误区之二：河道,WORD,2",
        "二十一、河道,HAN,21",
        "（二）河道,HAN_BRACKETS,2",
        "2.河道,ARABIC,2",
        "2.1 河道,DECIMAL,1",
        "（12）河道,ARABIC_BRACKETS,12",
        "③河道,CIRCLE,3"
    })
    void readsNotation(String text, Numbering.NumberKind kind, int value) {
        Numbering number = Numbering.parse(text);
        assertNotNull(number);
        assertEquals(kind, number.kind());
        assertEquals(value, number.value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"一、二线城市", "1.5亿元", "（2020）", "第二天", "周二：开会", "2020.河道"})
    void readsNoNumber(String text) {
        assertNull(Numbering.parse(text));
    }

    @Test
    void readsNumberBeforeNumeral() {
        Numbering number = Numbering.beforeNumeral("二、三条经验");
        assertNotNull(number);
        assertEquals(2, number.value());
        assertNull(Numbering.beforeNumeral("二、经验"));
    }
}
