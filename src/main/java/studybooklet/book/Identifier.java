package studybooklet.book;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import studybooklet.book.slugs.Digest;

/** Derives the identifier of a booklet without an identifier in booklet.yaml. */
final class Identifier {
    /** The namespace UUID of all booklets: random, and fixed, because a change would change every identifier. */
    private static final UUID BOOKLETS = UUID.fromString("6f1d2c1e-8f0b-4a57-9a40-3e5b1d7c90a4");

    private Identifier() {}

    /** Returns the version 5 UUID (RFC 9562, section 5.5) of title and language as a URN (section 4). */
    static String of(String title, String language) {
        byte[] namespace = ByteBuffer.allocate(16)
                .putLong(BOOKLETS.getMostSignificantBits())
                .putLong(BOOKLETS.getLeastSignificantBits())
                .array();
        byte[] name = (title + "\n" + language).getBytes(StandardCharsets.UTF_8);
        ByteBuffer digest = ByteBuffer.wrap(Digest.of("SHA-1", namespace, name));
        long high = (digest.getLong() & ~0xF000L) | 0x5000L;
        long low = (digest.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return "urn:uuid:" + new UUID(high, low);
    }
}
