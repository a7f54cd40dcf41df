package studybooklet.output;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Utf8WriterTest {
    private final Utf8Writer writer = new Utf8Writer();

    /** Characters of every length, halves of pairs among them, in pieces of every kind: as the JDK encodes them. */
    @Test
    void encodesAsTheJdkDoes() throws IOException {
        Random random = new Random(1);
        for (int round = 0; round < 200; round++) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            StringBuilder all = new StringBuilder();
            writer.begin(bytes);
            for (int piece = random.nextInt(40); piece >= 0; piece--) {
                String text = text(random);
                write(text, piece % 5);
                all.append(text);
                if (random.nextInt(4) == 0 && !endsWithinACharacter(all)) {
                    assertEquals(all.toString().getBytes(StandardCharsets.UTF_8).length, writer.bytes());
                }
            }
            writer.end();
            assertArrayEquals(all.toString().getBytes(StandardCharsets.UTF_8), bytes.toByteArray(), all.toString());
        }
    }

    private static boolean endsWithinACharacter(CharSequence text) {
        return text.length() > 0 && Character.isHighSurrogate(text.charAt(text.length() - 1));
    }

    private void write(String text, int way) throws IOException {
        switch (way) {
            case 0 -> writer.write(text);
            case 1 -> writer.write(("<" + text + ">").toCharArray(), 1, text.length());
            case 2 -> writer.write("<" + text + ">", 1, text.length());
            case 3 -> {
                writer.write(text);
                writer.flush();
            }
            default -> {
                for (char c : text.toCharArray()) {
                    writer.write(c);
                }
            }
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int left = random.nextInt(random.nextInt(10) == 0 ? 20_000 : 20); left > 0; left--) {
            switch (random.nextInt(6)) {
                case 0 -> text.append((char) random.nextInt(0x80));
                case 1 -> text.append((char) (0x80 + random.nextInt(0x780)));
                case 2 -> text.append((char) (0xD800 + random.nextInt(0x800)));
                case 3 -> text.appendCodePoint(0x10000 + random.nextInt(0x100000));
                default -> text.append((char) (0x4E00 + random.nextInt(0x5200)));
            }
        }
        return text.toString();
    }

    @Test
    void forgetsAFileThatWasGivenUp() throws IOException {
        writer.begin(new ByteArrayOutputStream());
        writer.write("半");
        ByteArrayOutputStream next = new ByteArrayOutputStream();
        writer.begin(next);
        writer.write("全");
        writer.end();
        assertEquals("全", next.toString(StandardCharsets.UTF_8));
    }
}
