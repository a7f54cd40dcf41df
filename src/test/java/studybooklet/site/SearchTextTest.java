package studybooklet.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import studybooklet.site.format.SearchText;

class SearchTextTest {
    @Test
    void makesWhiteSpaceOneSpaceAndStripsBothEnds() {
        assertEquals("", SearchText.of(""));
        assertEquals("甲 乙", SearchText.of(" 甲 \t\n 乙\u3000"));
        assertEquals("甲\u3000乙", SearchText.of("\u3000甲\u3000乙 "));
    }

    @Test
    void composesCharacters() {
        assertEquals("é\u30ac", SearchText.of("e\u0301\u30ab\u3099"));
    }
}
