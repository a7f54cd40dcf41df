package studybooklet.text.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorNotesTest {
    @ParameterizedTest
    @ValueSource(strings = {"（作者系某大学教授）", "（孙晓梅，某县文化馆馆员）", "作者单位：某研究所", "（本报记者 周立）", "（口述者系某厂职工）"})
    void recognisesNotes(String text) {
        assertTrue(AuthorNotes.isNote(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"（作者认为不然）", "（见上图）", "作者：周立", "作者来信是这样写的。我们读了。"})
    void leavesOtherText(String text) {
        assertFalse(AuthorNotes.isNote(text));
    }

    @Test
    void findsNoteAfterSentenceOnly() {
        assertEquals(5, AuthorNotes.trailing("到此为止。（作者系某大学教授）"));
        assertEquals(-1, AuthorNotes.trailing("他说（作者系某大学教授）"));
    }

    @Test
    void readsNameOfEachSentence() {
        String note = "（作者孙晓梅系某校教师；周立系某县县长）";
        List<String> names = NoteNames.read(note).stream()
                .map(n -> note.substring(n[0], n[1]))
                .toList();
        assertEquals(List.of("孙晓梅", "周立"), names);
    }

    @Test
    void readsNameAfterPost() {
        String note = "作者：某县县长周立";
        List<String> names = NoteNames.read(note).stream()
                .map(n -> note.substring(n[0], n[1]))
                .toList();
        assertEquals(List.of("周立"), names);
    }
}
