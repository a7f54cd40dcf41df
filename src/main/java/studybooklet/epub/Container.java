package studybooklet.epub;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import studybooklet.cache.Fingerprints;
import studybooklet.cache.Reads;
import studybooklet.output.OutputFile;

/**
 * A zip file as EPUB wants it (Open Container Format, EPUB 3.3, section 4.2; the zip format is PKWARE's APPNOTE). The
 * JDK's zip classes will not do, because they take no other deflater than their own; see {@link Deflation}.
 */
final class Container implements Closeable {
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    /** Version 2.0 of the format, for both kinds of entry. */
    private static final short VERSION = 20;

    private static final int MOST_ENTRIES = 0xFFFF;
    private static final int LOCAL_HEADER = 30;
    private static final int CENTRAL_HEADER = 46;
    private static final int END_RECORD = 22;

    private final OutputStream out;
    private final int time;
    private final Reads reads;
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
    private final Deflation deflation = Deflation.raw();
    private final List<ContainerEntry> entries = new ArrayList<>();
    private final Map<String, ContainerEntry> former = new HashMap<>();
    private final @Nullable FileChannel formerFile;
    private long written;

    /**
     * @param modified the time of every entry, in UTC; outside 1980 to 2107 zip cannot say it and 1980 stands
     * @param earlier a container of an earlier build, to copy from, or null
     */
    Container(OutputStream out, Instant modified, OutputFile.@Nullable Earlier earlier, Reads reads)
            throws IOException {
        this(out, dosTime(LocalDateTime.ofInstant(modified, ZoneOffset.UTC)), earlier, reads);
    }

    /** @param time the time of every entry, as zip writes it */
    Container(OutputStream out, int time, OutputFile.@Nullable Earlier earlier, Reads reads) throws IOException {
        this.out = out;
        this.time = time;
        this.reads = reads;
        if (earlier != null && earlier.notes() instanceof ContainerEntries known) {
            known.entries().forEach(entry -> former.put(entry.path(), entry));
            formerFile = FileChannel.open(earlier.file(), StandardOpenOption.READ);
        } else {
            formerFile = null;
        }
    }

    private static int dosTime(LocalDateTime moment) {
        LocalDateTime said =
                moment.getYear() < 1980 || moment.getYear() > 2107 ? LocalDateTime.of(1980, 1, 1, 0, 0) : moment;
        int date = (said.getYear() - 1980) << 9 | said.getMonthValue() << 5 | said.getDayOfMonth();
        int clock = said.getHour() << 11 | said.getMinute() << 5 | said.getSecond() / 2;
        return date << 16 | clock;
    }

    /** Adds a file as it is. */
    void store(String path, byte[] bytes) throws IOException {
        entry(
                new ContainerEntry(path, null, List.of(), STORED, sum(bytes), bytes.length, bytes.length, 0, false),
                bytes);
    }

    /**
     * Adds a file, deflated where that makes it smaller; packed as it is in the earlier container, if it was made from the
     * same there.
     *
     * @param made what it is made from, or null
     * @return its entry in the earlier container if it was copied, else null
     */
    @Nullable
    ContainerEntry add(String path, Fingerprints.@Nullable Model made, Supplier<byte[]> bytes) throws IOException {
        ContainerEntry known = former.get(path);
        if (known != null && made != null && made.fingerprint().equals(known.fingerprint())) {
            copy(known);
            return known;
        }
        byte[][] plain = new byte[1][];
        long[] read = reads.during(() -> plain[0] = bytes.get());
        addAnew(path, made, read, plain[0]);
        return null;
    }

    /** Adds a file as it is packed in the earlier container. */
    void copy(ContainerEntry known) throws IOException {
        entry(known, packed(Objects.requireNonNull(formerFile), known));
    }

    /** Adds a file, deflated where that makes it smaller. */
    void addAnew(String path, Fingerprints.@Nullable Model made, long[] read, byte[] plain) throws IOException {
        byte[] deflated = deflation.of(plain);
        boolean smaller = deflated.length < plain.length;
        byte[] packed = smaller ? deflated : plain;
        int method = smaller ? DEFLATED : STORED;
        List<Long> contents = Arrays.stream(read).boxed().toList();
        ContainerEntry entry = new ContainerEntry(
                path,
                made == null ? null : made.fingerprint(),
                contents,
                method,
                sum(plain),
                packed.length,
                plain.length,
                0,
                false);
        entry(entry, packed);
    }

    /** Says of the file added last whether it is a page with an image that has no text in its place. */
    void noteImageWithoutText(boolean there) {
        ContainerEntry last = entries.remove(entries.size() - 1);
        entries.add(last.noting(there));
    }

    private static byte[] packed(FileChannel file, ContainerEntry entry) throws IOException {
        ByteBuffer packed = ByteBuffer.allocate(entry.packed());
        while (packed.hasRemaining()) {
            if (file.read(packed, entry.at() + packed.position()) < 0) {
                throw new EOFException("the earlier EPUB ends before " + entry.path());
            }
        }
        return packed.array();
    }

    private static int sum(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return (int) sum.getValue();
    }

    private void entry(ContainerEntry entry, byte[] packed) throws IOException {
        byte[] name = entry.path().getBytes(StandardCharsets.US_ASCII);
        ByteBuffer common = littleEndian(LOCAL_HEADER - 4)
                .putShort(VERSION)
                .putShort((short) 0)
                .putShort((short) entry.method())
                .putInt(time)
                .putInt(entry.sum())
                .putInt(entry.packed())
                .putInt(entry.length())
                .putShort((short) name.length)
                .putShort((short) 0);
        ByteBuffer central = littleEndian(CENTRAL_HEADER)
                .putInt(0x02014b50)
                .putShort(VERSION)
                .put(common.array())
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0)
                .putInt(0)
                .putInt(Math.toIntExact(written));
        directory.write(central.array());
        directory.write(name);
        write(littleEndian(4).putInt(0x04034b50).array());
        write(common.array());
        write(name);
        entries.add(entry.beginning(Math.toIntExact(written)));
        write(packed);
    }

    /** Writes the directory; the container is whole then. */
    ContainerEntries finish() throws IOException {
        if (entries.size() > MOST_ENTRIES) {
            throw new IOException("more files than a zip file of the plain kind can hold: " + entries.size());
        }
        int start = Math.toIntExact(written);
        write(directory.toByteArray());
        write(littleEndian(END_RECORD)
                .putInt(0x06054b50)
                .putInt(0)
                .putShort((short) entries.size())
                .putShort((short) entries.size())
                .putInt(directory.size())
                .putInt(start)
                .putShort((short) 0)
                .array());
        out.flush();
        return new ContainerEntries(time, entries);
    }

    /** Lets go of the earlier container; what was written stays open. */
    @Override
    public void close() throws IOException {
        if (formerFile != null) {
            formerFile.close();
        }
    }

    private void write(byte[] bytes) throws IOException {
        out.write(bytes);
        written += bytes.length;
    }

    private static ByteBuffer littleEndian(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
