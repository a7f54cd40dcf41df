package studybooklet.content;

import java.io.IOException;

/**
 * The bytes of a file on disk, read when they are asked for.
 *
 * @param size what it had when it was listed
 */
record StoredBytes(StoredFile file, long size) implements ContentFile.Source {
    @Override
    public byte[] read() throws IOException {
        return file.bytes(size);
    }
}
