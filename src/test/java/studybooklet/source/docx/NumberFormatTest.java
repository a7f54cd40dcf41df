package studybooklet.source.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormatTest {
    @ParameterizedTest
    @CsvSource({
        "decimal, 12, 12",
        "decimalZero, 7, 07",
        "unknown, 3, 3",
        "upperRoman, 1994, MCMXCIV",
        "lowerRoman, 4, iv",
        "upperRoman, 4000, 4000",
        "upperLetter, 26, Z",
        "lowerLetter, 28, bb",
        "chineseCounting, 10, 十",
        "chineseCountingThousand, 12, 十二",
        "chineseCountingThousand, 20, 二十",
        "chineseCountingThousand, 105, 一百零五",
        "chineseCountingThousand, 110, 一百一十",
        "chineseCountingThousand, 2003, 二千零三",
        "chineseCountingThousand, 0, 0",
        "chineseLegalSimplified, 15, 壹拾伍",
        "ideographDigital, 20, 二〇",
        "ideographTraditional, 3, 丙",
        "ideographZodiac, 13, 13",
        "decimalEnclosedCircle, 1, ①",
        "decimalEnclosedCircleChinese, 21, ㉑",
        "decimalEnclosedCircle, 50, ㊿",
        "decimalEnclosedCircle, 51, 51",
        "decimalEnclosedFullstop, 2, ⒉",
        "decimalEnclosedParen, 3, ⑶",
        "ideographEnclosedCircle, 2, ㊁",
        "decimalFullWidth, 12, １２",
        "decimal, -1, -1",
    })
    void writesNumbersInAFormat(String format, int number, String text) {
        assertEquals(text, NumberFormat.text(format, number));
    }
}
