package studybooklet.epub;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;
import studybooklet.output.OutputFile;

/** A container of an earlier build, to copy from. */
final class FormerContainer implements Closeable {
    private static final int MOST_AT_ONCE = 1 << 16;

    private final ContainerEntries entries;
    private final FileChannel file;
    private final ByteBuffer buffer = ByteBuffer.allocate(MOST_AT_ONCE);
    private @Nullable Map<String, ContainerEntry> byPath;

    private FormerContainer(ContainerEntries entries, FileChannel file) {
        this.entries = entries;
        this.file = file;
    }

    /** @param entries what the file holds */
    static FormerContainer open(Path file, ContainerEntries entries) throws IOException {
        return new FormerContainer(entries, FileChannel.open(file, StandardOpenOption.READ));
    }

    /** @param earlier the file with what {@link ContainerEntries#bytes} gave for it; or null, which gives null */
    static @Nullable FormerContainer open(OutputFile.@Nullable Earlier earlier) throws IOException {
        return earlier == null ? null : open(earlier.file(), ContainerEntries.read(earlier.notes()));
    }

    /** The time of every entry, as zip writes it. */
    int time() {
        return entries.time();
    }

    /** A file in it, or null. */
    @Nullable
    ContainerEntry entry(String path) {
        if (byPath == null) {
            byPath = new HashMap<>(2 * entries.entries().size());
            for (ContainerEntry entry : entries.entries()) {
                byPath.put(entry.path(), entry);
            }
        }
        return byPath.get(path);
    }

    /** The bytes of a file in it; null if they are not what was packed. */
    byte @Nullable [] bytes(ContainerEntry entry) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(entry.packed());
        copy(entry.at(), entry.at() + (long) entry.packed(), packed);
        if (entry.method() == Container.STORED) {
            return packed.toByteArray();
        }
        byte[] plain = new byte[entry.length()];
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed.toByteArray());
            return inflater.inflate(plain) == plain.length && Container.sum(plain) == entry.sum() ? plain : null;
        } catch (DataFormatException e) {
            return null;
        } finally {
            inflater.end();
        }
    }

    /** Copies a stretch of the file. */
    void copy(long from, long end, OutputStream out) throws IOException {
        for (long at = from; at < end; at += buffer.position()) {
            buffer.clear().limit((int) Math.min(MOST_AT_ONCE, end - at));
            if (file.read(buffer, at) <= 0) {
                throw new EOFException("the earlier EPUB ends at " + at);
            }
            out.write(buffer.array(), 0, buffer.position());
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
