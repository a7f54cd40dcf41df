package studybooklet.text.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import studybooklet.text.TextLog;
import studybooklet.text.model.ArticleDraft;
import studybooklet.text.model.DraftTitles;

class TitleLinesTest {
    private static DraftTitles assign(String lines) {
        return TitleLines.assign(TextLog.of(lines), TextBlocks.of(lines), ArticleDraft.EMPTY.titles(), true);
    }

    @Test
    void joinsParallelLinesToOneTitle() {
        assertEquals(
                "守住一条古渡口/点亮一盏长明灯", TextBlocks.texts(assign("守住一条古渡口\n点亮一盏长明灯").title()));
    }

    @Test
    void readsSeriesAboveTitle() {
        DraftTitles titles = assign("江岸见闻\n渡口四十年的摆渡人");
        assertEquals("江岸见闻", TextBlocks.texts(titles.series()));
        assertEquals("渡口四十年的摆渡人", TextBlocks.texts(titles.title()));
    }

    @Test
    void readsExplanationBelowAsSubtitle() {
        DraftTitles titles = assign("渡口的明天在哪里\n以清水镇为例");
        assertEquals("以清水镇为例", TextBlocks.texts(titles.subtitle()));
    }

    @Test
    void joinsLineThatCannotEndATitle() {
        assertTrue(TitleForms.goesOn(TextBlocks.one("一位老船工的"), TextBlocks.one("渡口人生")));
        assertFalse(TitleForms.goesOn(TextBlocks.one("一位老船工"), TextBlocks.one("渡口人生")));
    }

    @Test
    void knowsWordsThatOnlyLookLikeAContinuation() {
        assertTrue(TitleForms.leansBack(TextBlocks.one("和他的船")));
        assertFalse(TitleForms.leansBack(TextBlocks.one("和谐的渡口")));
    }
}
