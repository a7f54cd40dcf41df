package studybooklet.epub;

import java.io.ByteArrayOutputStream;
import net.sf.jazzlib.Deflater;

/**
 * Compression that gives the same bytes on every machine. The JDK's deflater is the machine's zlib, and two versions of
 * that make two books of one text; this one is in Java and comes with epublib. Its levels below 5 run over the end of an
 * array on long input, so it is never asked for less than the default.
 */
final class Deflation {
    private static final int LEVEL = 6;

    private final Deflater deflater;
    private final byte[] buffer = new byte[1 << 16];

    private Deflation(boolean raw) {
        deflater = new Deflater(LEVEL, raw);
    }

    /** As a zip entry holds it (RFC 1951). */
    static Deflation raw() {
        return new Deflation(true);
    }

    /** As a PNG chunk holds it: with the frame of RFC 1950. */
    static Deflation framed() {
        return new Deflation(false);
    }

    /** The bytes, deflated. */
    byte[] of(byte[] bytes) {
        deflater.reset();
        deflater.setInput(bytes);
        deflater.finish();
        ByteArrayOutputStream deflated = new ByteArrayOutputStream(bytes.length / 2 + 64);
        while (!deflater.finished()) {
            deflated.write(buffer, 0, deflater.deflate(buffer));
        }
        return deflated.toByteArray();
    }
}
