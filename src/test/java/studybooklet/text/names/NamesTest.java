package studybooklet.text.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {
    private static List<String> authors(String line) {
        Names names = Names.parse(line);
        assertNotNull(names, line);
        return names.names().stream().map(n -> line.substring(n[0], n[1])).toList();
    }

    @Test
    void readsNamesBetweenSeparators() {
        assertEquals(List.of("周立", "孙晓梅"), authors("周立、孙晓梅"));
    }

    @Test
    void readsNamesWithSpacesBetweenCharacters() {
        assertEquals(List.of("周 立"), authors("本报记者　周 立"));
    }

    @Test
    void countsHelpersOnlyIfNobodyWrote() {
        assertEquals(List.of("周立"), authors("周立 文 孙晓梅 图"));
        assertEquals(List.of("孙晓梅"), authors("孙晓梅 摄"));
    }

    @Test
    void recognisesBodiesThatSign() {
        assertTrue(Names.isOffice("某市水务局课题组"));
        assertFalse(Names.isOffice("让每个社区"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"周立", "欧阳晓梅", "沈从周", "约翰·雅克", "乌兰其其格"})
    void acceptsForms(String name) {
        assertTrue(Names.canBeName(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"周", "前言", "我们的", "一二三四五六七八", "编者按"})
    void rejectsFormsOfNoName(String text) {
        assertFalse(Names.canBeName(text));
    }

    @Test
    void rejectsSentences() {
        assertNull(Names.parse("周立来了。"));
    }
}
