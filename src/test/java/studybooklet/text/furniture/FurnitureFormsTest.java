package studybooklet.text.furniture;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FurnitureFormsTest {
    @ParameterizedTest
    @ValueSource(strings = {"————", "＊＊＊", "※　※　※", "·—·—"})
    void recognisesRules(String line) {
        assertTrue(FurnitureForms.isRule(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"——", "。。。", "*渡口*", "—·*"})
    void otherSignsAreNoRules(String line) {
        assertFalse(FurnitureForms.isRule(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"— 3 —", "·18·", "第3页", "第 3 页 共 8 页", "3/8", "12页"})
    void recognisesPageNumbers(String line) {
        assertTrue(FurnitureForms.isPageNumber(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "（3）", "[12]", "第三章", "1/3强", "—12345—"})
    void otherNumbersAreNoPageNumbers(String line) {
        assertFalse(FurnitureForms.isPageNumber(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"第6版　副刊　2009年11月8日", "第07版：副刊", "A3版", "02版 要闻"})
    void recognisesPageNames(String line) {
        assertTrue(FurnitureForms.isPageName(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"（第2版）", "这部书出到第6版，仍有错字", "修订版前言"})
    void otherEditionsAreNoPageNames(String line) {
        assertFalse(FurnitureForms.isPageName(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"（下转第3版）", "上接第一版", "▲紧接第2页"})
    void recognisesJumpLines(String line) {
        assertTrue(FurnitureForms.isJumpLine(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"下转的意思", "上接山路", "见第3版"})
    void otherLinesAreNoJumpLines(String line) {
        assertFalse(FurnitureForms.isJumpLine(line));
    }
}
