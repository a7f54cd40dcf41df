package studybooklet.epub;

import java.util.function.Supplier;
import nl.siegmann.epublib.domain.MediaType;
import nl.siegmann.epublib.domain.Resource;

/** A resource whose bytes are made when they are written and not kept, because epublib's own holds them all at once. */
final class LazyResource extends Resource {
    private static final long serialVersionUID = 1L;
    private static final byte[] NOTHING = {};

    private final transient Supplier<byte[]> bytes;

    LazyResource(String id, String path, MediaType type, Supplier<byte[]> bytes) {
        super(id, NOTHING, path, type);
        this.bytes = bytes;
    }

    @Override
    public byte[] getData() {
        return bytes.get();
    }
}
