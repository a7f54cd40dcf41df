package studybooklet.text.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import studybooklet.problem.Problems;

class MojibakeTest {
    private static final String TEXT = "石桥是几代人一块一块砌起来的，走的人多，修的人也多，所以从来没有断过路。";

    private final Problems problems = new Problems();

    private void decode(String text) {
        Decoder.decode("a.txt", text.getBytes(UTF_8), problems);
    }

    @ParameterizedTest
    @CsvSource({"GBK,GBK", "windows-1252,windows-1252", "ISO-8859-1,Latin-1"})
    void tellsCharsetThatWasTaken(String charset, String told) {
        decode(new String(TEXT.getBytes(UTF_8), Charset.forName(charset)));
        assertEquals(1, problems.all().size(), problems.all().toString());
        assertTrue(problems.all().get(0).what().contains(told));
    }

    @Test
    void tellsReplacementCharactersReadAsGbk() {
        decode("石桥锟斤拷砌起来的，走的人多，修的人也多。");
        assertEquals(1, problems.all().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {TEXT, "Élève à l’école, naïveté, Über die Brücke gehört größere Mühe", "联通移动电信"})
    void saysNothingOfSoundText(String text) {
        decode(text);
        assertEquals(0, problems.all().size(), problems.all().toString());
    }
}
