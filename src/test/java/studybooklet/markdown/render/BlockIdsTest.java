package studybooklet.markdown.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class BlockIdsTest {
    /** The id of 甲, worked out with another program. */
    @Test
    void makesIdsFromTheHashOfTheText() {
        assertEquals("p-ofkrt7go", new BlockIds().block("甲"));
        assertEquals("h-ofkrt7go", new BlockIds().heading("甲"));
    }

    @Test
    void numbersEqualTexts() {
        BlockIds ids = new BlockIds();
        assertEquals(
                List.of("p-ofkrt7go", "p-ofkrt7go-2", "p-ofkrt7go-3", "h-ofkrt7go"),
                List.of(ids.block("甲"), ids.block("甲"), ids.block("甲"), ids.heading("甲")));
    }

    @Test
    void countsNoWhiteSpace() {
        assertEquals(new BlockIds().block("甲乙"), new BlockIds().block(" 甲\u00a0\n乙　"));
        assertNotEquals(new BlockIds().block("甲乙"), new BlockIds().block("乙甲"));
    }

    @Test
    void staysWhenTheTextAroundChanges() {
        String before = Rendered.of("## 一、甲\n\n乙\n").article().headings().get(0).id();
        Rendered after = Rendered.of("开头\n\n## 新\n\n## 一、甲\n\n改过\n");
        assertEquals(before, after.article().headings().get(1).id());
    }
}
