package studybooklet.text.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static studybooklet.text.body.Bodies.PARAGRAPH;

import java.util.List;
import org.junit.jupiter.api.Test;
import studybooklet.text.report.ConversionLog;

class ColumnBreaksTest {
    /** 42 characters without a sentence end. */
    private static final String OPEN = "去年秋天镇上的夜校开了课，来的大多是白天下地晚上才有空的人们，他们从河对岸走过来听先生讲书";

    private static List<String> joined(String... lines) {
        ConversionLog log = Bodies.log(lines);
        return Bodies.texts(new ColumnBreaks(log), log);
    }

    @Test
    void joinsRunningTextWithItsRest() {
        assertEquals(List.of(OPEN + "，一直讲到半夜才散。"), joined(OPEN, "，一直讲到半夜才散。"));
        assertEquals(List.of(OPEN + "讲到半夜才散，第二天照样再来。"), joined(OPEN, "讲到半夜才散，第二天照样再来。"));
    }

    @Test
    void completeSentenceStands() {
        assertEquals(List.of(OPEN + "。", "讲到半夜才散，第二天照样再来。"), joined(OPEN + "。", "讲到半夜才散，第二天照样再来。"));
    }

    @Test
    void numberedHeadingStands() {
        assertEquals(List.of("一、开课", PARAGRAPH), joined("一、开课", PARAGRAPH));
        assertEquals(List.of(OPEN, "一、开课", PARAGRAPH), joined(OPEN, "一、开课", PARAGRAPH));
    }

    @Test
    void splitNumberIsJoined() {
        assertEquals(List.of("夜校开办于1953年秋天，那时候镇上没有灯。"), joined("夜校开办于19", "53年秋天，那时候镇上没有灯。"));
        assertEquals(List.of("2", "53年秋天，那时候镇上没有灯。"), joined("2", "53年秋天，那时候镇上没有灯。"));
    }

    @Test
    void flushFragmentContinuesAnIndentedOne() {
        assertEquals(
                List.of(PARAGRAPH, "一直讲到半夜三更才散，第二天又来。", PARAGRAPH),
                joined("　　" + PARAGRAPH, "　　一直讲到半夜三更", "才散，第二天又来。", "　　" + PARAGRAPH));
    }

    @Test
    void directSpeechEndsAParagraph() {
        assertEquals(2, joined(OPEN + "说：“明天再来”", "讲到半夜才散，第二天照样再来。").size());
        assertEquals(1, joined(OPEN + "叫做“夜校”", "讲到半夜才散，第二天照样再来。").size());
    }
}
