package studybooklet.output;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import studybooklet.cache.Kept;

/** Bytes that stay in a file until they are asked for, so that a large booklet's texts need not all be in memory. */
public final class TextFile implements Closeable, Kept.Store {
    private static final Set<PosixFilePermission> OWN =
            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private static final FileAttribute<?>[] NONE = {};

    private final RandomAccessFile file;
    private @Nullable Path left;
    private long size;

    private TextFile(RandomAccessFile file) throws IOException {
        this.file = file;
        this.size = file.length();
    }

    /** A file that is there, to be read. */
    static TextFile open(Path file) throws IOException {
        return new TextFile(new RandomAccessFile(file.toFile(), "r"));
    }

    /** A file for the time of a build, outside the output folder; it is gone when it is closed. */
    public static TextFile scratch() throws IOException {
        Path path = newFile(Path.of(System.getProperty("java.io.tmpdir", "")));
        TextFile scratch = new TextFile(new RandomAccessFile(path.toFile(), "rw"));
        try {
            Files.delete(path); // where a file without a name can be used, a killed build leaves nothing
        } catch (IOException e) {
            scratch.left = path;
        }
        return scratch;
    }

    /**
     * A new file that nobody else can read. As {@link Files#createTempFile} makes one, but for its name: that class starts
     * the JDK's secure random numbers, which takes longer than reading an article. A name need only be free.
     */
    private static Path newFile(Path folder) throws IOException {
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] own = posix ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWN)} : NONE;
        for (long number = System.nanoTime(); ; number++) {
            try {
                return Files.createFile(folder.resolve("booklet" + number + ".texts"), own);
            } catch (FileAlreadyExistsException e) {
                continue; // another build's
            }
        }
    }

    /**
     * Adds bytes at the end.
     *
     * @return where they begin
     */
    public long append(byte[] bytes) throws IOException {
        long from = size;
        file.seek(from);
        file.write(bytes);
        size += bytes.length;
        return from;
    }

    @Override
    public byte[] read(long from, int length) {
        byte[] bytes = new byte[length];
        try {
            file.seek(from);
            file.readFully(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("what was kept of the articles' texts", e);
        }
        return bytes;
    }

    /** Copies a stretch to a file's end, without taking it into memory. */
    public void copyTo(FileChannel out, long from, long length) throws IOException {
        long done = 0;
        while (done < length) {
            done += file.getChannel().transferTo(from + done, length - done, out);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
        if (left != null) {
            Files.deleteIfExists(left);
        }
    }
}
