package studybooklet.text.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static studybooklet.text.body.Bodies.PARAGRAPH;

import java.util.List;
import org.junit.jupiter.api.Test;
import studybooklet.text.model.TextBlock;
import studybooklet.text.model.TextBlock.Role;
import studybooklet.text.report.ConversionLog;

class SetApartTest {
    private static List<Role> roles(String... lines) {
        ConversionLog log = Bodies.log(lines);
        return new SetApart(log)
                .apply(Bodies.draft(log)).body().stream().map(TextBlock::role).toList();
    }

    @Test
    void twoBulletsAreAList() {
        assertEquals(List.of(Role.PROSE, Role.ITEM, Role.ITEM), roles(PARAGRAPH, "●灯油三斤", "●课本五册"));
        assertEquals(List.of(Role.PROSE, Role.PROSE), roles(PARAGRAPH, "●灯油三斤"));
    }

    @Test
    void linesOfOneLengthWithPunctuationAreVerse() {
        assertEquals(List.of(Role.PROSE, Role.VERSE, Role.VERSE_NEXT), roles(PARAGRAPH, "灯下人初静，", "河边月正明。"));
        assertEquals(List.of(Role.PROSE, Role.PROSE, Role.PROSE), roles(PARAGRAPH, "灯下人初静，", "河边的月亮正明。"));
    }

    @Test
    void linesWithoutPunctuationAreVerseIfTheyAreSentences() {
        assertEquals(
                List.of(Role.VERSE, Role.VERSE_NEXT, Role.VERSE_NEXT, Role.VERSE_NEXT),
                roles("我在河边走", "看见了一盏灯", "它照着谁的窗", "又照着我的路"));
        assertEquals(
                List.of(Role.PROSE, Role.PROSE, Role.PROSE, Role.PROSE), roles("河湾镇小学", "青山镇文化站", "白水镇卫生院", "长桥镇合作社"));
    }

    @Test
    void blockWithALargerIndentIsAQuotation() {
        assertEquals(
                List.of(Role.PROSE, Role.QUOTE, Role.PROSE, Role.PROSE),
                roles("　　" + PARAGRAPH, "　　　　　" + PARAGRAPH, "　　" + PARAGRAPH, "　　" + PARAGRAPH));
    }
}
