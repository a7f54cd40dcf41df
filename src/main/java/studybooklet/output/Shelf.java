package studybooklet.output;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Texts that wait until it is known that none of them has an error, in memory while they are few and in a temporary file
 * once they are many. Closing it takes the file away.
 */
public final class Shelf implements Closeable {
    private static final int CHUNK = 1 << 16;

    /**
     * Where a text stands.
     *
     * @param from its first byte
     * @param length its bytes in UTF-8
     */
    public record Place(long from, long length) {}

    /** Writes a text. */
    @FunctionalInterface
    public interface Text {
        void writeTo(Writer out) throws IOException;
    }

    private final TextFile texts = TextFile.scratch();
    private final Writer writer = new BufferedWriter(new OutputStreamWriter(new Bytes(), StandardCharsets.UTF_8));

    private final class Bytes extends OutputStream {
        @Override
        public void write(int b) throws IOException {
            texts.append(new byte[] {(byte) b});
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            texts.append(Arrays.copyOfRange(bytes, from, from + length));
        }
    }

    /** Puts a text aside. */
    public Place put(Text text) throws IOException {
        long from = texts.size();
        text.writeTo(writer);
        writer.flush();
        return new Place(from, texts.size() - from);
    }

    /** Hands out the bytes of a text. */
    public void write(Place place, OutputStream out) throws IOException {
        long end = place.from() + place.length();
        for (long at = place.from(); at < end; at += CHUNK) {
            out.write(texts.read(at, (int) Math.min(CHUNK, end - at)));
        }
    }

    /** A text as it was put aside. */
    public String read(Place place) {
        return new String(texts.read(place.from(), (int) place.length()), StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        texts.close();
    }
}
