package studybooklet.output;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Bytes that stay in a file until they are asked for, so that a large booklet's texts need not all be in memory. Those of
 * a small one are: to make a temporary file takes longer than to render an article.
 */
public final class TextFile implements Closeable {
    /** More bytes go to the file. */
    private static final int LARGE = 1 << 20;

    private static final int SMALLEST = 1 << 16;

    private @Nullable RandomAccessFile file;
    private @Nullable Path left;

    /** How many bytes are in the file. */
    private long written;

    /** The bytes behind them. */
    private byte[] rest = new byte[0];

    private int held;

    private TextFile(@Nullable RandomAccessFile file, long written) {
        this.file = file;
        this.written = written;
    }

    /** A file that is there, to be read. */
    static TextFile open(Path file) throws IOException {
        RandomAccessFile there = new RandomAccessFile(file.toFile(), "r");
        return new TextFile(there, there.length());
    }

    /** A file for the time of a build, outside the output folder; it is gone when it is closed. */
    public static TextFile scratch() {
        return new TextFile(null, 0);
    }

    /** How many bytes there are. */
    public long size() {
        return written + held;
    }

    /**
     * Adds bytes at the end.
     *
     * @return where they begin
     */
    public long append(byte[] bytes) throws IOException {
        long from = written + held;
        if (bytes.length > LARGE - held) {
            toDisk();
        }
        if (bytes.length > LARGE) {
            write(bytes, bytes.length);
            return from;
        }
        if (bytes.length > rest.length - held) {
            rest = Arrays.copyOf(rest, Math.min(LARGE, Math.max(SMALLEST, 2 * (held + bytes.length))));
        }
        System.arraycopy(bytes, 0, rest, held, bytes.length);
        held += bytes.length;
        return from;
    }

    public byte[] read(long from, int length) {
        byte[] bytes = new byte[length];
        try {
            if (from >= written) {
                System.arraycopy(rest, (int) (from - written), bytes, 0, length);
            } else {
                RandomAccessFile disk = until(from + length);
                disk.seek(from);
                disk.readFully(bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("what was kept of the articles' texts", e);
        }
        return bytes;
    }

    /** Copies a stretch to a file's end; one that is in the file, without taking it into memory. */
    public void copyTo(FileChannel out, long from, long length) throws IOException {
        if (from >= written) {
            ByteBuffer bytes = ByteBuffer.wrap(rest, (int) (from - written), (int) length);
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
            return;
        }
        FileChannel in = until(from + length).getChannel();
        long done = 0;
        while (done < length) {
            done += in.transferTo(from + done, length - done, out);
        }
    }

    /** The file, with all bytes up to one. */
    private RandomAccessFile until(long end) throws IOException {
        if (file == null || end > written) {
            return toDisk();
        }
        return file;
    }

    private RandomAccessFile toDisk() throws IOException {
        RandomAccessFile disk = write(rest, held);
        held = 0;
        return disk;
    }

    private RandomAccessFile write(byte[] bytes, int length) throws IOException {
        if (file == null) {
            file = temporary();
        }
        if (length > 0) {
            file.seek(written);
            file.write(bytes, 0, length);
            written += length;
        }
        return file;
    }

    private RandomAccessFile temporary() throws IOException {
        Path path = Files.createTempFile("booklet", ".texts");
        RandomAccessFile made = new RandomAccessFile(path.toFile(), "rw");
        try {
            Files.delete(path); // where a file without a name can be used, a killed build leaves nothing
        } catch (IOException e) {
            left = path;
        }
        return made;
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
        if (left != null) {
            Files.deleteIfExists(left);
        }
    }
}
