package studybooklet.epub;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import studybooklet.cache.FlatInput;
import studybooklet.cache.FlatOutput;
import studybooklet.cache.Placed;
import studybooklet.cache.Reads;

/**
 * A file in a container, and where it stands there.
 *
 * @param path its path in the container, ASCII
 * @param fingerprint of what it was made from; null for what is made anew every time
 * @param looked what was looked at for it
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
        Reads.Looked looked,
        int method,
        int sum,
        int packed,
        int length,
        int at,
        boolean imageWithoutText) {
    /** The same at another place in a container. */
    ContainerEntry beginning(int place) {
        return place == at
                ? this
                : new ContainerEntry(path, fingerprint, looked, method, sum, packed, length, place, imageWithoutText);
    }

    /** The same, with or without an image that has no text in its place. */
    ContainerEntry noting(boolean there) {
        return there == imageWithoutText
                ? this
                : new ContainerEntry(path, fingerprint, looked, method, sum, packed, length, at, there);
    }

    void writeTo(FlatOutput out) throws IOException {
        out.writeText(path);
        out.writeText(fingerprint == null ? "" : fingerprint);
        out.writeLongs(looked.contents());
        looked.placed().writeTo(out);
        out.writeInt(method);
        out.writeInt(sum);
        out.writeInt(packed);
        out.writeInt(length);
        out.writeInt(at);
        out.writeInt(imageWithoutText ? 1 : 0);
    }

    static ContainerEntry read(FlatInput in) {
        String path = in.readText();
        String fingerprint = in.readText();
        return new ContainerEntry(
                path,
                fingerprint.isEmpty() ? null : fingerprint,
                new Reads.Looked(in.readLongs(), Placed.read(in)),
                in.readInt(),
                in.readInt(),
                in.readInt(),
                in.readInt(),
                in.readInt(),
                in.readInt() != 0);
    }
}
