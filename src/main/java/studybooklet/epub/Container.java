package studybooklet.epub;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import studybooklet.cache.Fingerprints;
import studybooklet.cache.Reads;

/**
 * A zip file as EPUB wants it (Open Container Format, EPUB 3.3, section 4.2; the zip format is PKWARE's APPNOTE). The
 * JDK's zip classes will not do, because they take no other deflater than their own; see {@link Deflation}.
 */
final class Container {
    static final int STORED = 0;
    private static final int DEFLATED = 8;
    /** Version 2.0 of the format, for both kinds of entry. */
    private static final int VERSION = 20;

    private static final int MOST_ENTRIES = 0xFFFF;
    private static final int LOCAL_HEADER = 30;

    private final OutputStream out;
    private final int time;
    private final Reads reads;
    private final ZipRecords directory = new ZipRecords(1 << 14);
    private final ZipRecords header = new ZipRecords(1 << 8);
    private final Deflation deflation = Deflation.raw();
    private final List<ContainerEntry> entries = new ArrayList<>();
    private final @Nullable FormerContainer former;

    /** A stretch of the earlier container that is copied, with its headers, before anything else is written. */
    private int copiedFrom;

    private int copiedEnd;

    private long written;

    /**
     * @param modified the time of every entry, in UTC; outside 1980 to 2107 zip cannot say it and 1980 stands
     * @param former a container of an earlier build, to copy from, or null
     */
    Container(OutputStream out, Instant modified, @Nullable FormerContainer former, Reads reads) {
        this(out, dosTime(LocalDateTime.ofInstant(modified, ZoneOffset.UTC)), former, reads);
    }

    /** @param time the time of every entry, as zip writes it */
    Container(OutputStream out, int time, @Nullable FormerContainer former, Reads reads) {
        this.out = out;
        this.time = time;
        this.reads = reads;
        this.former = former;
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
                new ContainerEntry(
                        path, null, Reads.Looked.AT_NOTHING, STORED, sum(bytes), bytes.length, bytes.length, 0, false),
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
        ContainerEntry known = former == null ? null : former.entry(path);
        if (known != null && made != null && made.fingerprint().equals(known.fingerprint())) {
            copy(known);
            return known;
        }
        byte[][] plain = new byte[1][];
        Reads.Looked looked = reads.during(() -> plain[0] = bytes.get());
        addAnew(path, made, looked, plain[0]);
        return null;
    }

    /**
     * Adds a file as it is packed in the earlier container. What are neighbours both there and here is copied at once,
     * headers and all: after an edit that is most of the book.
     */
    void copy(ContainerEntry known) throws IOException {
        boolean withHeader = Objects.requireNonNull(former).time() == time;
        if (!withHeader) {
            writeHeader(known);
        }
        int begin = known.at() - (withHeader ? headerLength(known) : 0);
        if (begin != copiedEnd) {
            copyNeighbours();
            copiedFrom = begin;
        }
        copiedEnd = known.at() + known.packed();
        list(known.beginning(Math.toIntExact(written + known.at() - begin)));
        written += copiedEnd - begin;
    }

    private void copyNeighbours() throws IOException {
        if (copiedFrom < copiedEnd) {
            Objects.requireNonNull(former).copy(copiedFrom, copiedEnd, out);
            copiedFrom = copiedEnd;
        }
    }

    /** Adds a file, deflated where that makes it smaller. */
    void addAnew(String path, Fingerprints.@Nullable Model made, Reads.Looked looked, byte[] plain) throws IOException {
        byte[] deflated = deflation.of(plain);
        boolean smaller = deflated.length < plain.length;
        byte[] packed = smaller ? deflated : plain;
        int method = smaller ? DEFLATED : STORED;
        ContainerEntry entry = new ContainerEntry(
                path,
                made == null ? null : made.fingerprint(),
                looked,
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

    static int sum(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return (int) sum.getValue();
    }

    private void entry(ContainerEntry entry, byte[] packed) throws IOException {
        writeHeader(entry);
        list(entry.beginning(Math.toIntExact(written)));
        write(packed, packed.length);
    }

    private void writeHeader(ContainerEntry entry) throws IOException {
        header.clear().four(0x04034b50);
        describe(entry, header);
        header.name(entry.path());
        write(header.bytes(), header.length());
    }

    private static int headerLength(ContainerEntry entry) {
        return LOCAL_HEADER + entry.path().length();
    }

    /** Adds a file to the directory. */
    private void list(ContainerEntry entry) {
        directory.four(0x02014b50).two(VERSION);
        describe(entry, directory);
        directory
                .two(0)
                .two(0)
                .two(0)
                .four(0)
                .four(entry.at() - headerLength(entry))
                .name(entry.path());
        entries.add(entry);
    }

    /** What the header of a file and the directory both say of it. */
    private void describe(ContainerEntry entry, ZipRecords to) {
        to.two(VERSION).two(0).two(entry.method()).four(time);
        to.four(entry.sum()).four(entry.packed()).four(entry.length());
        to.two(entry.path().length()).two(0);
    }

    /** Writes the directory; the container is whole then. */
    ContainerEntries finish() throws IOException {
        if (entries.size() > MOST_ENTRIES) {
            throw new IOException("more files than a zip file of the plain kind can hold: " + entries.size());
        }
        int start = Math.toIntExact(written);
        int size = directory.length();
        directory.four(0x06054b50).four(0).two(entries.size()).two(entries.size());
        directory.four(size).four(start).two(0);
        write(directory.bytes(), directory.length());
        out.flush();
        return new ContainerEntries(time, entries);
    }

    private void write(byte[] bytes, int length) throws IOException {
        copyNeighbours();
        out.write(bytes, 0, length);
        written += length;
    }
}
