package studybooklet.epub;

import java.util.function.Supplier;
import nl.siegmann.epublib.domain.MediaType;
import nl.siegmann.epublib.domain.Resource;
import studybooklet.cache.Fingerprints;

/** A resource whose bytes are made when they are written, and not kept: epublib's own holds them all at once. */
final class MadeResource extends Resource {
    private static final long serialVersionUID = 1L;
    private static final byte[] NOTHING = {};

    private final transient Supplier<Fingerprints.Model> made;
    private final transient Supplier<byte[]> bytes;

    /** @param made tells what the bytes are made from */
    MadeResource(String id, String path, MediaType type, Supplier<Fingerprints.Model> made, Supplier<byte[]> bytes) {
        super(id, NOTHING, path, type);
        this.made = made;
        this.bytes = bytes;
    }

    Fingerprints.Model made() {
        return made.get();
    }

    @Override
    public byte[] getData() {
        return bytes.get();
    }
}
