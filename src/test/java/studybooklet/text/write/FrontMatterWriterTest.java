package studybooklet.text.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterWriterTest {
    @ParameterizedTest
    @ValueSource(strings = {"渡口的早晨", "渡口：早晨", "第3版"})
    void leavesSafeTextPlain(String text) {
        assertEquals(text, FrontMatterWriter.scalar(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024", "true", "渡口: 早晨", "渡口 #早晨", "[渡口]", "渡口:", "- 渡口"})
    void quotesTextThatYamlReadsOtherwise(String text) {
        assertEquals('"' + text + '"', FrontMatterWriter.scalar(text));
    }
}
