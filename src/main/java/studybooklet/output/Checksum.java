package studybooklet.output;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * A 64-bit checksum that detects accidental changes: CRC-32C (RFC 3720) and CRC-32 (ISO 3309), for both of which
 * processors have instructions. It is no protection against deliberate changes.
 */
public final class Checksum {
    /** The number of hexadecimal digits. */
    static final int DIGITS = 16;

    private final CRC32C first = new CRC32C();
    private final CRC32 second = new CRC32();

    /** The checksum of bytes: {@value #DIGITS} lower-case hexadecimal digits, the CRC-32C first. */
    public static String of(byte[] bytes) {
        return of(bytes, 0, bytes.length);
    }

    /** The checksum of a part of an array. */
    public static String of(byte[] bytes, int from, int length) {
        Checksum checksum = new Checksum();
        checksum.update(bytes, from, length);
        return checksum.hex();
    }

    /** The checksum of a file. */
    static String of(Path file) throws IOException {
        Stream sum = new Stream(OutputStream.nullOutputStream());
        Files.copy(file, sum);
        return sum.checksum();
    }

    private void update(byte[] bytes, int from, int length) {
        first.update(bytes, from, length);
        second.update(bytes, from, length);
    }

    private String hex() {
        return HexFormat.of().toHexDigits(first.getValue() << 32 | second.getValue());
    }

    /** Passes bytes on and sums them up. */
    public static final class Stream extends FilterOutputStream {
        private final Checksum checksum = new Checksum();

        /** @param out receives the bytes */
        public Stream(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) throws IOException {
            checksum.first.update(b);
            checksum.second.update(b);
            out.write(b);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            checksum.update(bytes, from, length);
            out.write(bytes, from, length);
        }

        /** The checksum of all bytes so far. */
        public String checksum() {
            return checksum.hex();
        }
    }
}
