package studybooklet.book;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

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
}
