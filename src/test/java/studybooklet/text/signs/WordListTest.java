package studybooklet.text.signs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordListTest {
    private final WordList words = WordList.of(List.of("编辑", "责任编辑", "编", "編著"));

    @Test
    void findsLongestWordAtIndex() {
        assertEquals("编辑", words.at("编辑部", 0));
        assertEquals("编", words.at("编者", 0));
        assertEquals("编辑", words.at("责任编辑", 2));
        assertNull(words.at("部编", 0));
        assertNull(words.at("编", 1));
    }

    @Test
    void tellsWhereWordEnds() {
        assertEquals(4, words.endAt("责任编辑：", 0));
        assertEquals(1, words.endAt("责任编辑：", 1));
    }

    @Test
    void findsLongestWordAtEnd() {
        assertEquals("责任编辑", words.atEnd("本栏责任编辑"));
        assertEquals("编", words.atEnd("王炳编"));
        assertNull(words.atEnd("编者"));
        assertNull(words.atEnd(""));
    }

    @Test
    void findsWordAnywhere() {
        assertTrue(words.occursIn("新编一册"));
        assertFalse(words.occursIn("一册"));
    }

    @Test
    void matchesTextThatIsSimplified() {
        assertTrue(words.contains("编着"));
        assertTrue(words.opens("编着者"));
        assertTrue(words.ends("王炳编着"));
    }
}
