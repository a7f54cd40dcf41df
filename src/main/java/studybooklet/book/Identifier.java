package studybooklet.book;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The identifier of a booklet that has none of its own. */
final class Identifier {
    /** The name space of all booklets; chosen once by chance, never to be changed. */
    private static final UUID BOOKLETS = UUID.fromString("6f1d2c1e-8f0b-4a57-9a40-3e5b1d7c90a4");

    private Identifier() {}

    /** A name-based UUID (RFC 9562, 5.5, version 5) as a URN (section 4). */
    static String of(String title, String language) {
        byte[] space = ByteBuffer.allocate(16)
                .putLong(BOOKLETS.getMostSignificantBits())
                .putLong(BOOKLETS.getLeastSignificantBits())
                .array();
        byte[] name = (title + "\n" + language).getBytes(StandardCharsets.UTF_8);
        ByteBuffer digest = ByteBuffer.wrap(Digest.of("SHA-1", space, name));
        long high = (digest.getLong() & ~0xF000L) | 0x5000L;
        long low = (digest.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return "urn:uuid:" + new UUID(high, low);
    }
}
