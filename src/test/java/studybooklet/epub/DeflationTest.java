package studybooklet.epub;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.junit.jupiter.api.Test;

class DeflationTest {
    /** Runs, noise and repeats of all lengths: the kinds of input that find a fault in a deflater. */
    @Test
    void canBeInflatedAgain() throws DataFormatException {
        Random random = new Random(20250601);
        Deflation deflation = Deflation.raw();
        for (int round = 0; round < 300; round++) {
            byte[] bytes = bytes(random, random.nextInt(round % 30 == 0 ? 1_000_000 : 40_000));
            assertArrayEquals(bytes, inflate(deflation.of(bytes), bytes.length));
        }
    }

    /** Characters of one to four bytes, words that come again, and more matches than a block holds. */
    @Test
    void canBeInflatedAgainWhenItIsText() throws DataFormatException {
        Random random = new Random(3);
        Deflation deflation = Deflation.raw();
        for (int round = 0; round < 60; round++) {
            StringBuilder text = new StringBuilder();
            int words = 2 + random.nextInt(2_000);
            for (int i = random.nextInt(round % 20 == 0 ? 80_000 : 4_000); i > 0; i--) {
                Random word = new Random(random.nextInt(words));
                for (int j = word.nextInt(4); j >= 0; j--) {
                    text.appendCodePoint(
                            word.nextInt(new int[] {0x80, 0x9FFF, 0x800, 0x9FFF, 0x2A6DF}[word.nextInt(5)]));
                }
            }
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            assertArrayEquals(bytes, inflate(deflation.of(bytes), bytes.length));
        }
    }

    /** The very bytes, so that no change goes unseen. */
    @Test
    void givesTheBytesItAlwaysGave() {
        CRC32 sum = new CRC32();
        sum.update(Deflation.raw().of(bytes(new Random(7), 100_000)));
        assertEquals("f5619a66", "%08x".formatted(sum.getValue()));
    }

    /** Each byte so often as the two next rarer ones together: the case in which Huffman's words grow too long. */
    @Test
    void limitsTheLengthOfCodeWords() throws DataFormatException {
        byte[] bytes = new byte[28_656];
        int at = 0;
        for (int symbol = 0, count = 1, next = 1; symbol < 21; symbol++) {
            Arrays.fill(bytes, at, at + count, (byte) symbol);
            at += count;
            next += count;
            count = next - count;
        }
        Random random = new Random(11);
        for (int i = bytes.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            byte swapped = bytes[i];
            bytes[i] = bytes[other];
            bytes[other] = swapped;
        }
        assertArrayEquals(bytes, inflate(Deflation.raw().of(bytes), bytes.length));
    }

    @Test
    void makesChineseTextLessThanHalfAsLong() {
        byte[] text = "记录从哪里开始，就要从哪里讲起。".repeat(9).getBytes(StandardCharsets.UTF_8);
        assertTrue(Deflation.raw().of(text).length < text.length / 2);
    }

    private static byte[] bytes(Random random, int length) {
        byte[] bytes = new byte[length];
        int kind = random.nextInt(3);
        int span = 1 + random.nextInt(255);
        for (int at = 0; at < length; at++) {
            boolean repeat = kind == 2 && at > 100 && random.nextInt(20) > 0;
            bytes[at] = repeat
                    ? bytes[at - 1 - random.nextInt(100)]
                    : (byte) (kind == 0 ? random.nextInt(span) : at / (1 + span * 10));
        }
        return bytes;
    }

    private static byte[] inflate(byte[] deflated, int length) throws DataFormatException {
        Inflater inflater = new Inflater(true);
        inflater.setInput(deflated);
        byte[] bytes = new byte[length + 1];
        int at = 0;
        while (!inflater.finished()) {
            at += inflater.inflate(bytes, at, bytes.length - at);
        }
        inflater.end();
        return Arrays.copyOf(bytes, at);
    }
}
