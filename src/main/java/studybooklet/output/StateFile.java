package studybooklet.output;

import java.io.BufferedOutputStream;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Bytes kept in the output folder for the next build by the same tool: a line that names the tool, the bytes, and the
 * {@link Checksum} of both. A file that is missing, cut short, altered, or of another tool is as good as none: the next
 * build makes everything anew.
 *
 * @param name its name, which begins with a dot
 * @param tool what tells one version of the tool from any other, without a line end
 */
public record StateFile(String name, String tool) {
    private static final int CHECKSUM = Checksum.DIGITS;
    private static final int BUFFER = 1 << 14;

    /** What was kept, as a stretch of an array. */
    public record Kept(byte[] bytes, int from, int length) {}

    /** What is to be kept. */
    @FunctionalInterface
    public interface Writer {
        void writeTo(OutputStream out) throws IOException;
    }

    /** What this tool kept in a folder; null if there is nothing of use. */
    public @Nullable Kept read(Path folder) throws IOException {
        byte[] bytes;
        // A channel would take as much memory outside of the heap, and clear it first.
        try (FileInputStream in = new FileInputStream(folder.resolve(name).toFile())) {
            bytes = in.readAllBytes();
        } catch (FileNotFoundException e) {
            return null;
        }
        byte[] head = head();
        int length = bytes.length - head.length - CHECKSUM;
        if (length < 0 || !Arrays.equals(bytes, 0, head.length, head, 0, head.length)) {
            return null;
        }
        Checksum checksum = new Checksum();
        checksum.add(bytes, 0, bytes.length - CHECKSUM);
        String said = new String(bytes, bytes.length - CHECKSUM, CHECKSUM, StandardCharsets.ISO_8859_1);
        return said.equals(checksum.hexadecimal()) ? new Kept(bytes, head.length, length) : null;
    }

    /** Keeps bytes in place of those that were kept. The folder's lock is held. */
    void write(Path folder, Writer writer) throws IOException {
        Path temporary = folder.resolve(WholeFile.TEMPORARY_NAME);
        try {
            try (OutputStream file = Files.newOutputStream(temporary)) {
                Summing sum = new Summing(file);
                OutputStream out = new BufferedOutputStream(sum, BUFFER); // a name or a number is a piece of its own
                out.write(head());
                writer.writeTo(out);
                out.flush();
                file.write(sum.checksum.hexadecimal().getBytes(StandardCharsets.ISO_8859_1));
            }
            Staging.moveInto(temporary, folder.resolve(name));
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    void delete(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(name));
    }

    private byte[] head() {
        return (tool + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static final class Summing extends OutputStream {
        private final OutputStream out;
        private final Checksum checksum = new Checksum();

        Summing(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            checksum.add(bytes, from, length);
            out.write(bytes, from, length);
        }
    }
}
