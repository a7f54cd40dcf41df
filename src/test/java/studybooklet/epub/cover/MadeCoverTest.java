package studybooklet.epub.cover;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class MadeCoverTest {
    private final byte[] png = MadeCover.png("urn:uuid:1");

    /** Run with -Dgolden.update=true to write the pixels anew. */
    @Test
    void pixelsAreThoseOfTheDrawing() throws IOException {
        byte[] drawn = new CoverDrawing().rows();
        if (Boolean.getBoolean("golden.update")) {
            Path file = Path.of("src/main/resources/studybooklet/epub/cover", MadeCover.PIXELS);
            Files.createDirectories(file.getParent());
            try (OutputStream out =
                    new DeflaterOutputStream(Files.newOutputStream(file), new Deflater(Deflater.BEST_COMPRESSION))) {
                out.write(drawn);
            }
        }
        try (InputStream pixels = new InflaterInputStream(new ByteArrayInputStream(MadeCover.pixels()))) {
            assertArrayEquals(drawn, pixels.readAllBytes());
        }
    }

    @Test
    void isAnImageOfTheSizeThatShopsAskFor() throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        assertEquals(1600, image.getWidth());
        assertEquals(2400, image.getHeight());
        assertTrue(png.length < 1_000_000, png.length + " bytes");
    }

    @Test
    void showsMoreThanAnEmptySheet() throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y < image.getHeight(); y += 3) {
            for (int x = 0; x < image.getWidth(); x += 3) {
                colours.add(image.getRGB(x, y));
            }
        }
        assertEquals(16, colours.size());
    }

    @Test
    void isTheSameForTheSameBooklet() {
        assertArrayEquals(png, MadeCover.png("urn:uuid:1"));
    }

    @Test
    void differsBetweenBooklets() {
        boolean differs = false;
        for (int booklet = 2; booklet < 8; booklet++) {
            differs |= !Arrays.equals(png, MadeCover.png("urn:uuid:" + booklet));
        }
        assertTrue(differs);
        assertFalse(Arrays.equals(new byte[png.length], png));
    }
}
