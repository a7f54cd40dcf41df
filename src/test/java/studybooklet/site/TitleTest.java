package studybooklet.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import studybooklet.book.Title;
import studybooklet.site.format.DateText;
import studybooklet.site.format.Length;
import studybooklet.site.format.Numeral;

class TitleTest {
    @Test
    void splitsATitleOfTwoParts() {
        assertEquals(List.of("从一条街开始", "怎样选定范围"), Title.of("从一条街开始 怎样选定范围").lines());
        assertEquals("从一条街开始　怎样选定范围", Title.of("从一条街开始 怎样选定范围").text());
    }

    @Test
    void keepsASpaceBesideLatinLettersAndDigits() {
        assertEquals(
                List.of("用 Markdown 写手册的 3 个理由"),
                Title.of("用 Markdown 写手册的 3 个理由").lines());
    }

    @Test
    void countsAsAChineseTableOfContentsDoes() {
        assertEquals("一", Numeral.of(1));
        assertEquals("十", Numeral.of(10));
        assertEquals("十二", Numeral.of(12));
        assertEquals("二十", Numeral.of(20));
        assertEquals("九十九", Numeral.of(99));
        assertEquals("100", Numeral.of(100));
    }

    private static Length length(int characters) {
        return Length.of(characters);
    }

    @Test
    void roundsALength() {
        assertEquals("约10字", length(3).text());
        assertEquals("约1900字", length(1874).text());
        assertEquals("约1万字", length(9999).text());
        assertEquals("约1.2万字", length(12_345).text());
        assertEquals("1分钟", length(0).time());
        assertEquals("2分钟", length(351).time());
        assertEquals("119分钟", length(119 * 350).time());
        assertEquals("约2小时", length(120 * 350).time());
        assertEquals("约140小时", length(2_934_000).time());
        assertEquals("约293万字", length(2_934_000).text());
    }

    @Test
    void readsADateInTheSourcesForms() {
        assertEquals(new DateText("2025年4月12日", "2025-04-12"), DateText.of("2025-04-12"));
        assertEquals(new DateText("2025年4月12日", "2025-04-12"), DateText.of("2025年4月12日"));
        assertEquals(new DateText("2025年春", null), DateText.of("2025年春"));
        assertEquals(new DateText("2025-02-30", null), DateText.of("2025-02-30"));
    }

    @Test
    void showsAnOfficeWithoutSayingAgainThatItIsTheAuthors() {
        assertEquals("某市档案馆馆员", Person.office("甲", "作者系某市档案馆馆员"));
        assertEquals("某市档案馆", Person.office("甲", "作者单位：某市档案馆"));
        assertEquals("某市档案馆馆员", Person.office("甲", "某市档案馆馆员"));
    }

    @Test
    void anOfficeDoesNotRepeatTheName() {
        assertEquals("某校教师", Person.office("王甲", "作者王甲系某校教师"));
        assertEquals("某校教师", Person.office("王甲", "王甲，某校教师"));
        assertEquals("负责校读", Person.office("编写组", "作者系编写组，负责校读"));
        assertEquals("编写组成员", Person.office("编写组", "作者系编写组成员"));
        assertNull(Person.office("编写组", "作者系编写组"));
    }
}
