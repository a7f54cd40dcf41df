package studybooklet.text.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import studybooklet.text.TextLog;
import studybooklet.text.model.ArticleDraft;
import studybooklet.text.report.ConversionLog;

class SegmenterTest {
    private static final String TEXT = "　　渡口的老人每天黄昏点起一盏灯，等最后一班船靠岸，这样过了四十年。\n";

    @Test
    void beginsAnArticleAtTitleWithAuthor() {
        assertEquals(
                List.of("渡口的灯", "桥头的树"),
                TextBlocks.titles("渡口的灯\n王大江\n" + TEXT + TEXT + "\n桥头的树\n李小河\n" + TEXT + TEXT));
    }

    @Test
    void takesLineWithoutAuthorAsPartOfTheArticle() {
        assertEquals(List.of("渡口的灯"), TextBlocks.titles("渡口的灯\n王大江\n" + TEXT + TEXT + "\n桥头的树\n" + TEXT + TEXT));
    }

    @Test
    void takesNamesBelowAColonAsList() {
        assertEquals(List.of("渡口的灯"), TextBlocks.titles("渡口的灯\n王大江\n" + TEXT + "那天在场的有两位，都是老船工：\n李小河\n张大山\n" + TEXT));
    }

    @Test
    void readsPublisherDateAndAuthorWithoutLabels() {
        DatedLine line = Objects.requireNonNull(DatedLine.read(TextBlocks.one("清水晚报　2023年5月6日　王炳")));
        assertEquals("清水晚报", Objects.requireNonNull(line.source()).text());
        assertEquals("王炳", Objects.requireNonNull(line.author()).text());
    }

    @Test
    void splitsLineWithSeveralLabels() {
        String text = "来源：清水晚报　作者：王炳　2023-05-06";
        ConversionLog log = TextLog.of(text);
        assertEquals("来源：清水晚报/作者：王炳/2023-05-06", TextBlocks.texts(new LabelLines(log).apply(TextBlocks.of(text))));
    }

    @Test
    void recognisesSourceLines() {
        assertEquals(
                List.of(true, true, false, false),
                List.of("（原载《清水晚报》2023年5月6日）", "《清水晚报》（2023年5月6日 3版）", "原载货的船已经开走", "摘自山上的果子很甜。").stream()
                        .map(SourceLines::matches)
                        .toList());
    }

    @Test
    void splitsAuthorNoteFromParagraph() {
        String text = TEXT.strip() + "（作者系清水县中学教师）";
        ConversionLog log = TextLog.of(text);
        assertEquals(2, new NoteSplitter(log).apply(TextBlocks.of(text)).size());
    }

    @Test
    void movesSignatureAndEndMarkOutOfTheBody() {
        String text = "渡口的灯\n" + TEXT + TEXT.strip() + "■\n（作者系清水县中学教师）\n";
        ArticleDraft draft = TextBlocks.drafts(text).get(0);
        ArticleDraft read = new LastLines(TextLog.of(text)).apply(new BodyNotes(TextLog.of(text)).apply(draft));
        assertEquals("（作者系清水县中学教师）", TextBlocks.texts(read.credits().notes()));
        assertEquals('。', read.body().get(1).last());
    }
}
