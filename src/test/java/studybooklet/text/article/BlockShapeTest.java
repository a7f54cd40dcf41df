package studybooklet.text.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class BlockShapeTest {
    private static boolean isTitleLike(String text) {
        return BlockShape.isTitleLike(TextBlocks.one(text));
    }

    @Test
    void acceptsShortLineAsTitle() {
        assertTrue(isTitleLike("渡口的一盏灯"));
    }

    @Test
    void acceptsQuestionAsTitle() {
        assertTrue(isTitleLike("渡口的灯为谁点亮？"));
    }

    @Test
    void rejectsSentenceNumberedLineAndSectionWordAsTitle() {
        assertFalse(isTitleLike("渡口有一盏灯。"));
        assertFalse(isTitleLike("一、渡口的灯"));
        assertFalse(isTitleLike("参考文献"));
    }

    @Test
    void tellsRunningTextFromLongTitle() {
        assertTrue(BlockShape.isBody(TextBlocks.one("渡口的老人每天黄昏点起一盏灯，等最后一班船靠岸。")));
        assertFalse(BlockShape.isBody(TextBlocks.one("渡口的老人每天黄昏点起一盏灯等最后一班船靠岸")));
    }

    @Test
    void recognisesSalutationOnlyWithColon() {
        assertTrue(BlockShape.isSalutation("尊敬的各位乡亲："));
        assertFalse(BlockShape.isSalutation("尊敬的各位乡亲"));
        assertFalse(BlockShape.isSalutation("渡口的规矩："));
    }

    @Test
    void recognisesEditorsNoteAndAfterword() {
        assertTrue(BlockShape.isEditorsNote("编者按：渡口将要拆除。"));
        assertFalse(BlockShape.isEditorsNote("编前会开了半天。"));
        assertTrue(BlockShape.isAfterword("【编后】渡口的灯不灭。"));
        assertFalse(BlockShape.isAfterword("编后的书稿送到渡口。"));
    }

    @Test
    void recognisesDatelineByAgencyAndWord() {
        assertTrue(BlockShape.opensWithDateline("本报讯　渡口昨日通桥。"));
        assertTrue(BlockShape.opensWithDateline("新华社江城五月三日电　渡口通桥。"));
        assertFalse(BlockShape.opensWithDateline("新华社记者来到渡口。"));
    }

    @Test
    void readsSubtitleByDash() {
        assertTrue(BlockShape.isSubtitle(TextBlocks.one("——一位摆渡人的四十年")));
        assertFalse(BlockShape.isSubtitle(TextBlocks.one("——他说完就走了。")));
    }

    @Test
    void findsFinisAtTheEndOnly() {
        assertEquals(3, BlockShape.withoutFinis("到家了（完）"));
        assertEquals(7, BlockShape.withoutFinis("（完）到家了。"));
    }
}
