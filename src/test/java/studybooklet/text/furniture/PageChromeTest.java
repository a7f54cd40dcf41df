package studybooklet.text.furniture;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageChromeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "当前位置：首页 > 理论",
                "字号：大 中 小",
                "上一篇：渡口的早晨",
                "某县日报数字报",
                "某网>>理论>>正文",
                "上一篇　下一篇　放大+　缩小-",
                "第32卷第2期",
                "Vol. 32 No. 2",
                "Mar.,2018"
            })
    void recognisesLinesAroundAnArticle(String line) {
        assertTrue(PageChrome.matches(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"在看病的路上", "转发也是一种态度。", "电子版", "卷首语", "上一篇写到渡口，这一篇写桥。", "长按部就班", "大 家"})
    void keepsOtherLines(String line) {
        assertFalse(PageChrome.matches(line));
    }
}
