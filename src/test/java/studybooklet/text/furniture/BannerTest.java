package studybooklet.text.furniture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import studybooklet.text.TextLog;
import studybooklet.text.page.LineReader;

class BannerTest {
    private static int end(String text) {
        return Banner.end(LineReader.read(TextLog.of(text)), 0);
    }

    @Test
    void findsBannerOnOneLine() {
        assertEquals(1, end("A3 副刊 2019年5月6日 责任编辑：林沐\n渡口的早晨"));
    }

    @Test
    void findsBannerOnSeveralLines() {
        assertEquals(3, end("07\n副刊\n2019年5月6日\n渡口的早晨"));
    }

    @Test
    void twoPartsAreNoBanner() {
        assertEquals(0, end("副刊\n2019年5月6日\n渡口的早晨"));
    }

    @Test
    void bannerNeedsPageNumberOrName() {
        assertEquals(0, end("某县日报 2019年5月6日 责任编辑：林沐\n渡口的早晨"));
    }
}
