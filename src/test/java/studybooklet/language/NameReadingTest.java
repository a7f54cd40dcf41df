package studybooklet.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameReadingTest {
    private final NameReading reading = new NameReading(new Pinyin());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "单田芳|Shan, Tianfang",
                "曾国藩|Zeng, Guofan",
                "仇英|Qiu, Ying",
                "解晓东|Xie, Xiaodong",
                "区志航|Ou, Zhihang",
                "查良镛|Zha, Liangyong",
                "任长霞|Ren, Changxia",
                "朴正浩|Piao, Zhenghao",
                "覃文|Qin, Wen",
                "尉健行|Wei, Jianxing",
                "华罗庚|Hua, Luogeng"
            })
    void readsSurnamesAsSurnames(String name, String fileAs) {
        assertEquals(fileAs, reading.fileAs(name));
    }

    @Test
    void readsTheSameCharacterInAGivenNameAsUsual() {
        assertEquals("Wang, Dan", reading.fileAs("王单"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "欧阳文远|Ouyang, Wenyuan",
                "司马光|Sima, Guang",
                "上官云|Shangguan, Yun",
                "诸葛明|Zhuge, Ming",
                "尉迟恭|Yuchi, Gong",
                "万俟雅|Moqi, Ya",
                "令狐楚|Linghu, Chu",
                "澹台灭明|Tantai, Mieming"
            })
    void keepsCompoundSurnamesWhole(String name, String fileAs) {
        assertEquals(fileAs, reading.fileAs(name));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "本册编写组|Ben Ce Bian Xie Zu",
                "编辑部|Bian Ji Bu",
                "课题组|Ke Ti Zu",
                "本报记者|Ben Bao Ji Zhe",
                "本报评论员|Ben Bao Ping Lun Yuan"
            })
    void doesNotDivideTheNameOfAGroup(String name, String fileAs) {
        assertEquals(fileAs, reading.fileAs(name));
    }

    @Test
    void leavesLatinNamesAsTheyStand() {
        assertEquals("Émile Zola", reading.fileAs("Émile Zola"));
    }

    @Test
    void writesForeignNamesInTheirOwnOrder() {
        assertEquals("Kaer Makesi", reading.fileAs("卡尔·马克思").replace("'", ""));
    }

    @Test
    void setsAnApostropheBeforeAVowelInsideAGivenName() {
        assertEquals("Li, Chang'an", reading.fileAs("李长安"));
    }

    @Test
    void keepsTheDotsOfUmlautU() {
        assertEquals("Lü, Bu", reading.fileAs("吕布"));
    }

    @Test
    void ordersBySurnameThenGivenName() {
        List<String> ordered =
                List.of("Li, Ang", "Li, Bo", "Lian, Ai", "Lu, Yi", "Lü, An", "Luo, Bin", "Smith, Adam", "Wang, Ai");
        assertEquals(
                ordered,
                ordered.stream()
                        .sorted(new NameOrder().reversed())
                        .sorted(new NameOrder())
                        .toList());
    }
}
