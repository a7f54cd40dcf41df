package studybooklet;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import studybooklet.output.TextFile;

/** Takes the models of a build while they are made, so that memory need not hold them. */
final class ModelFile extends OutputStream implements Closeable {
    private static final int PIECE = 1 << 16;

    private @Nullable TextFile scratch;
    private long size;

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        if (scratch == null) {
            scratch = TextFile.scratch();
        }
        scratch.append(Arrays.copyOfRange(bytes, from, from + length));
        size += length;
    }

    /** Writes all that was taken. */
    void writeTo(OutputStream out) throws IOException {
        for (long at = 0; scratch != null && at < size; at += PIECE) {
            out.write(scratch.read(at, (int) Math.min(PIECE, size - at)));
        }
    }

    @Override
    public void close() throws IOException {
        if (scratch != null) {
            scratch.close();
        }
    }
}
