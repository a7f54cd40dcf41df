package studybooklet.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Takes the bytes of one file after the other: in memory, because most files turn out to be there already, and on disk
 * where one is large.
 */
final class Spool extends OutputStream {
    /** Files of more bytes go to the disk at once. */
    static final int LARGE = 1 << 20;

    private static final int SMALLEST = 1 << 16;

    private static final int PIECE = 1 << 16;

    private byte[] buffer = new byte[SMALLEST];
    private int held;
    private Path file = Path.of("");
    private @Nullable OutputStream disk;
    private Checksum checksum = new Checksum();

    /** @param place where the file goes if it has to go to the disk; the folder is there */
    void begin(Path place) {
        file = place;
        held = 0;
        disk = null;
        checksum = new Checksum();
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        checksum.add(bytes, from, length);
        if (length > LARGE - held) {
            flushToDisk().write(bytes, from, length);
            return;
        }
        if (held + length > buffer.length) {
            buffer = Arrays.copyOf(buffer, Math.min(LARGE, Math.max(held + length, 2 * buffer.length)));
        }
        System.arraycopy(bytes, from, buffer, held, length);
        held += length;
    }

    /** Of the file that is whole now. */
    String checksum() {
        return checksum.hexadecimal();
    }

    /** Whether another file holds the same bytes. */
    boolean equals(Path other) throws IOException {
        if (!Files.isRegularFile(other)) {
            return false;
        }
        if (disk != null) {
            flushToDisk().flush();
            return Files.mismatch(file, other) < 0;
        }
        return Files.size(other) == held && Arrays.equals(Files.readAllBytes(other), 0, held, buffer, 0, held);
    }

    /** Brings the file to its place, whole. */
    void keep() throws IOException {
        try (OutputStream out = flushToDisk()) {
            out.flush();
        }
    }

    /** Forgets the file, on disk too. */
    void drop() throws IOException {
        if (disk != null) {
            disk.close();
            Files.delete(file);
        }
    }

    private OutputStream flushToDisk() throws IOException {
        if (disk == null) {
            disk = Files.newOutputStream(file);
        }
        // In pieces: a channel copies what it is given into as much memory outside of the heap, and clears that first.
        for (int at = 0; at < held; at += PIECE) {
            disk.write(buffer, at, Math.min(PIECE, held - at));
        }
        held = 0;
        return disk;
    }
}
