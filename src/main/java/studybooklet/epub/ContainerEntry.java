package studybooklet.epub;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file in a container, and where it stands there.
 *
 * @param path its path in the container
 * @param fingerprint of what it was made from; null for what is made anew every time
 * @param reads the kept lists that were looked at for it, as {@link studybooklet.cache.Reads} knows them
 * @param method 0 for stored, 8 for deflated
 * @param sum the CRC-32 of its bytes
 * @param packed how many bytes it takes in the container
 * @param length how many bytes it has
 * @param at where its packed bytes begin
 * @param imageWithoutText whether it is a page with an image that has no text in its place
 */
record ContainerEntry(
        String path,
        @Nullable String fingerprint,
        List<Long> reads,
        int method,
        int sum,
        int packed,
        int length,
        int at,
        boolean imageWithoutText) {
    ContainerEntry {
        reads = List.copyOf(reads);
    }

    /** The same at another place in a container. */
    ContainerEntry beginning(int place) {
        return new ContainerEntry(path, fingerprint, reads, method, sum, packed, length, place, imageWithoutText);
    }

    /** The same, with or without an image that has no text in its place. */
    ContainerEntry noting(boolean there) {
        return new ContainerEntry(path, fingerprint, reads, method, sum, packed, length, at, there);
    }
}
