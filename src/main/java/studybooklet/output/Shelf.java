package studybooklet.output;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Texts that wait until it is known that none of them has an error, in memory while they are few and in a temporary file
 * once they are many. Closing it takes the file away.
 */
public final class Shelf implements Closeable {
    private static final int LARGE = 4 << 20;
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

    /** Bytes of which a stretch can be had without a copy of all. */
    private static final class Memory extends ByteArrayOutputStream {
        private void write(Place place, OutputStream out) throws IOException {
            out.write(buf, (int) place.from(), (int) place.length());
        }
    }

    private final Memory memory = new Memory();
    private final Writer writer = new BufferedWriter(new OutputStreamWriter(new Bytes(), StandardCharsets.UTF_8));
    private @Nullable FileChannel disk;
    private long size;

    private final class Bytes extends OutputStream {
        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            memory.write(bytes, from, length);
            size += length;
            if (memory.size() > LARGE) {
                toDisk();
            }
        }
    }

    /** Puts a text aside. */
    public Place put(Text text) throws IOException {
        long from = size;
        text.writeTo(writer);
        writer.flush();
        return new Place(from, size - from);
    }

    /** Hands out the bytes of a text. */
    public void write(Place place, OutputStream out) throws IOException {
        if (disk == null) {
            memory.write(place, out);
            return;
        }
        FileChannel channel = toDisk();
        ByteBuffer chunk = ByteBuffer.allocate((int) Math.min(CHUNK, place.length()));
        long end = place.from() + place.length();
        for (long at = place.from(); at < end; at += chunk.limit()) {
            chunk.clear().limit((int) Math.min(chunk.capacity(), end - at));
            while (chunk.hasRemaining() && channel.read(chunk, at + chunk.position()) >= 0) {
                // until it is full
            }
            out.write(chunk.array(), 0, chunk.limit());
        }
    }

    /** A text as it was put aside. */
    public String read(Place place) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream((int) place.length());
        write(place, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private FileChannel toDisk() throws IOException {
        FileChannel channel = disk;
        if (channel == null) {
            channel = FileChannel.open(
                    Files.createTempFile("booklet-", ".tmp"),
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.DELETE_ON_CLOSE);
            disk = channel;
        }
        ByteBuffer rest = ByteBuffer.wrap(memory.toByteArray());
        memory.reset();
        channel.position(size - rest.remaining());
        while (rest.hasRemaining()) {
            channel.write(rest);
        }
        return channel;
    }

    @Override
    public void close() throws IOException {
        if (disk != null) {
            disk.close();
        }
    }
}
