package studybooklet.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class IdsTest {
    /** The first 40 bits of the SHA-256 of 甲, worked out with another program. */
    @Test
    void makesIdsFromTheHashOfTheText() {
        assertEquals("p-gprvqdaj", new Ids().block("甲"));
        assertEquals("h-gprvqdaj", new Ids().heading("甲"));
    }

    @Test
    void numbersEqualTexts() {
        Ids ids = new Ids();
        assertEquals(
                List.of("p-gprvqdaj", "p-gprvqdaj-2", "p-gprvqdaj-3", "h-gprvqdaj"),
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
