package studybooklet.site.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FormatTest {
    @Test
    void countsAsAChineseTableOfContentsDoes() {
        assertEquals("一", Numeral.of(1));
        assertEquals("十", Numeral.of(10));
        assertEquals("十二", Numeral.of(12));
        assertEquals("二十", Numeral.of(20));
        assertEquals("九十九", Numeral.of(99));
        assertEquals("100", Numeral.of(100));
    }

    @Test
    void roundsALength() {
        assertEquals("约10字", Length.of(3).text());
        assertEquals("约1900字", Length.of(1874).text());
        assertEquals("约1万字", Length.of(9999).text());
        assertEquals("约1.2万字", Length.of(12_345).text());
        assertEquals("1分钟", Length.of(0).time());
        assertEquals("2分钟", Length.of(351).time());
        assertEquals("119分钟", Length.of(119 * 350).time());
        assertEquals("约2小时", Length.of(120 * 350).time());
        assertEquals("约140小时", Length.of(2_934_000).time());
        assertEquals("约293万字", Length.of(2_934_000).text());
    }

    @Test
    void readsADateInTheSourcesForms() {
        assertEquals(new DateText("2025年4月12日", "2025-04-12"), DateText.of("2025-04-12"));
        assertEquals(new DateText("2025年4月12日", "2025-04-12"), DateText.of("2025年4月12日"));
        assertEquals(new DateText("2025年春", null), DateText.of("2025年春"));
        assertEquals(new DateText("2025-02-30", null), DateText.of("2025-02-30"));
    }
}
