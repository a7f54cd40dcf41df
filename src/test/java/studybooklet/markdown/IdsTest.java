package studybooklet.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class IdsTest {
    /** The id of 甲, worked out with another program. */
    @Test
    void makesIdsFromTheHashOfTheText() {
        assertEquals("p-ofkrt7go", new Ids().block("甲"));
        assertEquals("h-ofkrt7go", new Ids().heading("甲"));
    }

    @Test
    void numbersEqualTexts() {
        Ids ids = new Ids();
        assertEquals(
                List.of("p-ofkrt7go", "p-ofkrt7go-2", "p-ofkrt7go-3", "h-ofkrt7go"),
                List.of(ids.block("甲"), ids.block("甲"), ids.block("甲"), ids.heading("甲")));
    }

    @Test
    void countsNoWhiteSpace() {
        assertEquals(new Ids().block("甲乙"), new Ids().block(" 甲\u00a0\n乙　"));
        assertNotEquals(new Ids().block("甲乙"), new Ids().block("乙甲"));
    }

    @Test
    void staysWhenTheTextAroundChanges() {
        String before = Rendered.of("## 一、甲\n\n乙\n").article().headings().get(0).id();
        Rendered after = Rendered.of("开头\n\n## 新\n\n## 一、甲\n\n改过\n");
        assertEquals(before, after.article().headings().get(1).id());
    }
}
