package studybooklet.epub;

import java.util.function.Supplier;
import nl.siegmann.epublib.domain.MediaType;
import nl.siegmann.epublib.domain.Resource;

/** A resource whose content is produced on demand and not kept, so that the EPUB need not fit into memory. */
final class LazyResource extends Resource {
    private static final long serialVersionUID = 1L;
    private static final byte[] EMPTY = {};

    private final transient Supplier<byte[]> bytes;

    LazyResource(String id, String path, MediaType type, Supplier<byte[]> bytes) {
        super(id, EMPTY, path, type);
        this.bytes = bytes;
    }

    @Override
    public byte[] getData() {
        return bytes.get();
    }
}
