package studybooklet.cache;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes numbers and texts one behind the other, to be read by {@link FlatInput}. */
public final class FlatOutput extends DataOutputStream {
    /** Writes to a stream that stays the caller's to close. */
    public FlatOutput(OutputStream out) {
        super(out);
    }

    /** Writes a text of any length. */
    public void writeText(String text) throws IOException {
        writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes numbers, as many as there are. */
    public void writeLongs(long[] numbers) throws IOException {
        writeInt(numbers.length);
        for (long number : numbers) {
            writeLong(number);
        }
    }

    /** Writes bytes, as many as there are. */
    public void writeBytes(byte[] bytes) throws IOException {
        writeInt(bytes.length);
        write(bytes, 0, bytes.length);
    }
}
