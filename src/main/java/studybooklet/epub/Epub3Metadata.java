package studybooklet.epub;

import java.time.Instant;
import nl.siegmann.epublib.domain.Metadata;
import org.jspecify.annotations.Nullable;

/**
 * epublib's metadata with what EPUB 3 adds. The first title is the main one, a second the subtitle; the first
 * identifier is the publication's own.
 */
final class Epub3Metadata extends Metadata {
    private static final long serialVersionUID = 1L;

    private final Instant modified;
    private final transient Accessibility accessibility;
    private final @Nullable String collection;
    private final @Nullable String source;

    /**
     * @param modified when the content last changed; never the clock
     * @param accessibility what the book says of its own accessibility
     * @param collection the series it belongs to, or null
     * @param source where the texts come from, or null
     */
    Epub3Metadata(Instant modified, Accessibility accessibility, @Nullable String collection, @Nullable String source) {
        this.modified = modified;
        this.accessibility = accessibility;
        this.collection = collection;
        this.source = source;
    }

    Instant modified() {
        return modified;
    }

    Accessibility accessibility() {
        return accessibility;
    }

    @Nullable
    String collection() {
        return collection;
    }

    @Nullable
    String source() {
        return source;
    }
}
