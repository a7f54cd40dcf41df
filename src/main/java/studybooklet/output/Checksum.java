package studybooklet.output;

import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * Tells whether a file was altered by mistake: the CRC-32C and the CRC-32 of its bytes, together 64 bits. Processors have
 * instructions for both, so that they cost next to nothing; against somebody who alters files on purpose they are no
 * protection, and none is needed, since he could alter the manifest too.
 */
public final class Checksum {
    /** How many hexadecimal digits it has. */
    static final int DIGITS = 16;

    private final CRC32C first = new CRC32C();
    private final CRC32 second = new CRC32();

    /** The checksum of some bytes. */
    public static String of(byte[] bytes) {
        Checksum checksum = new Checksum();
        checksum.add(bytes, 0, bytes.length);
        return checksum.hexadecimal();
    }

    void add(byte[] bytes, int from, int length) {
        first.update(bytes, from, length);
        second.update(bytes, from, length);
    }

    /** Of all that was added: 16 lower-case hexadecimal digits, the CRC-32C first. */
    String hexadecimal() {
        return HexFormat.of().toHexDigits(first.getValue() << 32 | second.getValue());
    }
}
