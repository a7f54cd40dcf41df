package studybooklet.epub;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

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

    /** The very bytes, so that a change of the library or of its level does not go unseen. */
    @Test
    void givesTheBytesItAlwaysGave() {
        CRC32 sum = new CRC32();
        sum.update(Deflation.raw().of(bytes(new Random(7), 100_000)));
        assertEquals("e34031c3", "%08x".formatted(sum.getValue()));
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
