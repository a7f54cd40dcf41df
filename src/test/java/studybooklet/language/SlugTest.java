package studybooklet.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {
    private final Slug slug = new Slug();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "春天来了|chun-tian-lai-le",
                "“十五五”开局|shi-wu-wu-kai-ju",
                "第2期：5G时代|di-2-qi-5g-shi-dai",
                "２０２５年|2025-nian",
                "Study Booklet|study-booklet",
                "Café au lait|cafe-au-lait",
                "女儿与绿色|nu-er-yu-lu-se",
                "地方与首都|di-fang-yu-shou-du"
            })
    void writesPinyinAndLatinWordsWithHyphens(String title, String expected) {
        assertEquals(expected, slug.of(title));
    }

    @Test
    void cutsALongTitleAfterAWholeSyllable() {
        assertEquals("shuang-shuang-shuang-shuang-shuang", slug.of("双双双双双双双双"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"！！！", "", "😀", "…", "の", "〇", "𠮷野", "Ωμέγα"})
    void isNeverEmptyAndAlwaysAscii(String title) {
        assertTrue(slug.of(title).matches("[a-z0-9]+(-[a-z0-9]+)*"), slug.of(title));
    }

    @Test
    void cutsAWordThatIsTooLongByItself() {
        assertEquals(40, slug.of("a".repeat(60)).length());
    }

    @Test
    void tellsTitlesWithoutWordsApart() {
        assertEquals("uff01-uff01", slug.of("！！"));
        assertEquals("uff1f", slug.of("？"));
    }
}
