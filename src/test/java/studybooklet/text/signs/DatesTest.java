package studybooklet.text.signs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
    @ParameterizedTest
    @ValueSource(strings = {"2021年3月5日 星期五", "2021-03-05 08:30", "二〇二一年三月", "（2021年3月5日）", "2021年春"})
    void recognisesDates(String text) {
        assertTrue(Dates.matches(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021年3月5日开会", "1.2", "第3版", "三月"})
    void rejectsOtherText(String text) {
        assertFalse(Dates.matches(text));
    }

    @Test
    void findsPageBehindDate() {
        assertEquals("2021年3月5日 ".length() - 1, Dates.pageFrom("2021年3月5日 第3版"));
        assertEquals(10, Dates.pageFrom("2021-03-05"));
    }
}
