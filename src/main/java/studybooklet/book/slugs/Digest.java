package studybooklet.book.slugs;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Computes message digests with the algorithms that every Java platform provides. */
public final class Digest {
    private Digest() {}

    /**
     * Returns the digest of the concatenated parts.
     *
     * @param algorithm {@code SHA-1} or {@code SHA-256}
     */
    public static byte[] of(String algorithm, byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance(algorithm);
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java platform lacks " + algorithm, e);
        }
    }
}
