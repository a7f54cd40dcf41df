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
 * The ZIP file of an EPUB (Open Container Format, EPUB 3.3, section 4.2). It is compressed by a Java library, because the
 * output of the JDK's {@code Deflater} depends on the machine's zlib. Entries of equal size
 * and CRC-32 in a former container are copied compressed.
 */
final class Container implements Closeable {
    /** The level of zip and gzip by default. */
    private static final int LEVEL = 6;

    /** The last day that ZIP can express; the library replaces days before the first, but not those after the last. */
    private static final LocalDate LAST_DAY = LocalDate.of(2107, 12, 31);

    private final ZipArchiveOutputStream zip;
    private final @Nullable ZipFile former;
    private final LocalDate date;
    private final Deflater deflater = new Deflater(LEVEL, true);
    private final byte[] buffer = new byte[1 << 16];

    /**
     * Begins a container.
     *
     * @param out is left open by {@link #close}
     * @param date the date of every entry; a day that ZIP cannot express is replaced by the nearest
     * @param former a container that the same version of the tool wrote, to copy from; or null
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

    /** Adds a file uncompressed. */
    void store(String path, byte[] bytes) throws IOException {
        write(entry(path, bytes, ZipArchiveEntry.STORED, bytes.length), bytes);
    }

    /** Adds a file, compressed where that makes it smaller. */
    void add(String path, byte[] bytes) throws IOException {
        if (former != null && copied(former, path, bytes)) {
            return;
        }
        byte[] compressed = deflated(bytes);
        if (compressed.length < bytes.length) {
            write(entry(path, bytes, ZipArchiveEntry.DEFLATED, compressed.length), compressed);
        } else {
            store(path, bytes);
        }
    }

    private boolean copied(ZipFile from, String path, byte[] bytes) throws IOException {
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
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return sum.getValue();
    }

    private void write(ZipArchiveEntry entry, byte[] content) throws IOException {
        zip.addRawArchiveEntry(entry, new ByteArrayInputStream(content));
    }

    /** Noon exists in every time zone on every day, so that the date is the same wherever the file is written. */
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

    /** Writes the central directory. */
    @Override
    public void close() throws IOException {
        try (ZipFile closed = former) {
            zip.finish();
        }
    }
}
