package studybooklet.epub;

import java.util.function.Supplier;
import nl.siegmann.epublib.domain.MediaType;
import nl.siegmann.epublib.domain.Resource;

/** A resource whose bytes are made when they are written, and not kept: epublib's own holds them all at once. */
final class MadeResource extends Resource {
    private static final long serialVersionUID = 1L;
    private static final byte[] NOTHING = {};

    private final transient Supplier<String> fingerprint;
    private final transient Supplier<byte[]> bytes;

    /** @param fingerprint gives the fingerprint of what the bytes are made from */
    MadeResource(String id, String path, MediaType type, Supplier<String> fingerprint, Supplier<byte[]> bytes) {
        super(id, NOTHING, path, type);
        this.fingerprint = fingerprint;
        this.bytes = bytes;
    }

    String fingerprint() {
        return fingerprint.get();
    }

    @Override
    public byte[] getData() {
        return bytes.get();
    }
}
