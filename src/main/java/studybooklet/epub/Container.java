package studybooklet.epub;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.zip.CRC32;
import net.sf.jazzlib.Deflater;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Writes the ZIP container of an EPUB (EPUB 3.3, section 4.2). Entries are compressed in pure Java, because the output of the
 * JDK's {@code Deflater} depends on the zlib of the machine. An entry whose path, size and CRC-32 equal those of an entry in a
 * former container is copied in compressed form.
 */
final class Container implements Closeable {
    /** The default level of zip and gzip. */
    private static final int COMPRESSION_LEVEL = 6;

    /** The last date that ZIP supports; the library adjusts earlier dates than it supports, but not later ones. */
    private static final LocalDate LAST_DAY = LocalDate.of(2107, 12, 31);

    private final ZipArchiveOutputStream zip;
    private final @Nullable ZipFile former;
    private final LocalDate date;
    private final Deflater deflater = new Deflater(COMPRESSION_LEVEL, true);
    private final byte[] buffer = new byte[1 << 16];

    /**
     * Starts a container.
     *
     * @param out the output; {@link #close} does not close it
     * @param date the modification date of every entry; outside the range of ZIP the nearest supported date is used
     * @param former a container written by the same version of the tool, to copy entries from, or null
     */
    Container(OutputStream out, LocalDate date, @Nullable Path former) throws IOException {
        this.zip = new ZipArchiveOutputStream(out);
        this.zip.setUseZip64(Zip64Mode.Never);
        this.zip.setUseLanguageEncodingFlag(false);
        this.date = date.isAfter(LAST_DAY) ? LAST_DAY : date;
        this.former = former == null
                ? null
                : ZipFile.builder()
                        .setPath(former)
                        .setIgnoreLocalFileHeader(true)
                        .get();
    }

    /** Adds an uncompressed entry. */
    void store(String path, byte[] bytes) throws IOException {
        write(entry(path, bytes, ZipArchiveEntry.STORED, bytes.length), bytes);
    }

    /** Adds an entry, compressed if that makes it smaller. */
    void add(String path, byte[] bytes) throws IOException {
        if (former != null && copy(former, path, bytes)) {
            return;
        }
        byte[] compressed = deflated(bytes);
        if (compressed.length < bytes.length) {
            write(entry(path, bytes, ZipArchiveEntry.DEFLATED, compressed.length), compressed);
        } else {
            store(path, bytes);
        }
    }

    /** Copies an entry from the former container; returns false if it has no entry with the same content. */
    private boolean copy(ZipFile from, String path, byte[] bytes) throws IOException {
        ZipArchiveEntry known = from.getEntry(path);
        if (known == null || known.getSize() != bytes.length || known.getCrc() != crc(bytes)) {
            return false;
        }
        try (InputStream compressed = from.getRawInputStream(known)) {
            zip.addRawArchiveEntry(entry(path, bytes, known.getMethod(), known.getCompressedSize()), compressed);
        }
        return true;
    }

    private static long crc(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return crc.getValue();
    }

    private void write(ZipArchiveEntry entry, byte[] content) throws IOException {
        zip.addRawArchiveEntry(entry, new ByteArrayInputStream(content));
    }

    /** Noon exists on every day in every time zone, so that the entry does not depend on the default zone. */
    private ZipArchiveEntry entry(String path, byte[] bytes, int method, long compressedSize) {
        ZipArchiveEntry entry = new ZipArchiveEntry(path);
        entry.setMethod(method);
        entry.setSize(bytes.length);
        entry.setCompressedSize(compressedSize);
        entry.setCrc(crc(bytes));
        entry.setTimeLocal(date.atTime(LocalTime.NOON));
        return entry;
    }

    private byte[] deflated(byte[] bytes) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream(bytes.length / 2 + 64);
        deflater.reset();
        deflater.setInput(bytes);
        deflater.finish();
        while (!deflater.finished()) {
            compressed.write(buffer, 0, deflater.deflate(buffer));
        }
        return compressed.toByteArray();
    }

    /** Writes the central directory and closes the former container. */
    @Override
    public void close() throws IOException {
        try (ZipFile closed = former) {
            zip.finish();
        }
    }
}
