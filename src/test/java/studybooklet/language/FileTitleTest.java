package studybooklet.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FileTitleTest {
    @Test
    void dropsFoldersAndExtension() {
        assertEquals("夜校记事", FileTitle.of("content/articles/夜校记事.txt"));
        assertEquals("content", FileTitle.of("./content/"));
        assertEquals("夜校", FileTitle.of("夜校"));
    }

    @Test
    void dropsTheNumberThatSortsFiles() {
        assertEquals("夜校记事", FileTitle.of("03-夜校记事.text"));
        assertEquals("夜校记事", FileTitle.of("3、夜校记事"));
    }

    @Test
    void keepsDatesAndYears() {
        assertEquals("2023-05-06", FileTitle.of("2023-05-06.txt"));
        assertEquals("2023年总结", FileTitle.of("2023年总结.txt"));
    }

    @Test
    void takesTheWholePathWhereNothingIsLeft() {
        assertEquals(".", FileTitle.of("."));
        assertEquals(".txt", FileTitle.of(".txt"));
    }
}
