package studybooklet.text.page;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import studybooklet.problem.Problems;

class DecoderTest {
    private static final String TEXT = "渡口的老船工每天清早摇着小船过河，风雨无阻。镇上的人都认得他。";

    private final Problems problems = new Problems();

    private String decode(byte[] bytes) {
        return Decoder.decode("input.txt", bytes, problems).original();
    }

    @Test
    void decodesEachCharsetWithoutMark() {
        for (Charset charset : new Charset[] {UTF_8, UTF_16LE, UTF_16BE, Charset.forName("GB18030")}) {
            assertEquals(TEXT, decode(TEXT.getBytes(charset)), charset.name());
        }
        assertTrue(problems.all().isEmpty());
    }

    @Test
    void removesByteOrderMark() {
        assertEquals(TEXT, decode(("\ufeff" + TEXT).getBytes(UTF_8)));
        assertEquals(TEXT, decode(("\ufeff" + TEXT).getBytes(UTF_16LE)));
    }

    @Test
    void reportsWrongByteWithItsLine() {
        byte[] bytes = ("一\n" + TEXT.repeat(8)).getBytes(UTF_8);
        bytes[4] = (byte) 0xff;
        String text = decode(bytes);
        assertEquals('\ufffd', text.charAt(2));
        assertTrue(problems.all().get(0).toString().startsWith("input.txt:2: warning: wrong byte"));
    }

    @Test
    void countsWrongBytesBeyondTheLimit() {
        byte[] bytes = TEXT.repeat(100).getBytes(UTF_8);
        Arrays.fill(bytes, 0, 30, (byte) 0xff);
        decode(bytes);
        assertEquals(21, problems.all().size());
        assertTrue(problems.all().toString().contains("10 more wrong bytes"));
    }

    @Test
    void replacesNul() {
        assertEquals("渡口\ufffd老船工的小船", decode("渡口\0老船工的小船".getBytes(UTF_16LE)));
    }
}
