package studybooklet.text.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelsTest {
    @ParameterizedTest
    @CsvSource({"作者：周立,AUTHOR", "【关 键 词】水务,KEYWORDS", "来源：某报,SOURCE", "**作者：**周立,AUTHOR", "［摘要］本文,ABSTRACT"})
    void readsKind(String text, Labels.LabelKind kind) {
        Labels.Label label = Labels.parse(text);
        assertNotNull(label);
        assertEquals(kind, label.kind());
    }

    @Test
    void takesQuestionForNoLabel() {
        assertNull(Labels.parse("记者：您何时开始写作？"));
        assertNotNull(Labels.parse("记者：周立"));
    }

    @Test
    void wantsLabelAtTheHead() {
        assertNull(Labels.parse("关于作者：周立"));
    }

    @Test
    void recognisesEditorLines() {
        assertTrue(EditorLines.matches("责任编辑：周立"));
        assertTrue(EditorLines.matches("本版责编 周 立　校对 孙晓梅"));
        assertFalse(EditorLines.matches("编辑部来信很多"));
    }
}
