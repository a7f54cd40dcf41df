package studybooklet.output;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFileTest {
    @TempDir
    Path temp;

    /** Pieces smaller and larger than what is held in memory: each is where it was said to be, before and after the next. */
    @Test
    void givesBackWhatWasAdded() throws IOException {
        Random random = new Random(1);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (TextFile file = TextFile.scratch()) {
            for (int size : new int[] {0, 10, 70_000, 900_000, 200_000, 3_000_000, 5, 1 << 20, 1, 600_000, 600_000}) {
                byte[] piece = new byte[size];
                random.nextBytes(piece);
                assertEquals(all.size(), file.append(piece));
                all.write(piece);
                assertArrayEquals(piece, file.read(all.size() - size, size));
                int from = random.nextInt(all.size() + 1);
                int length = random.nextInt(all.size() - from + 1);
                byte[] expected = Arrays.copyOfRange(all.toByteArray(), from, from + length);
                assertArrayEquals(expected, file.read(from, length));
                assertArrayEquals(expected, copy(file, from, length));
            }
        }
    }

    private byte[] copy(TextFile file, int from, int length) throws IOException {
        Path copy = temp.resolve("copy");
        try (FileChannel out = FileChannel.open(
                copy, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            file.copyTo(out, from, length);
        }
        return Files.readAllBytes(copy);
    }
}
