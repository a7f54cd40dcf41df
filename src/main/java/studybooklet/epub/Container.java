package studybooklet.epub;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.zip.CRC32;

/**
 * A zip file as EPUB wants it (Open Container Format, EPUB 3.3, section 4.2; the zip format is PKWARE's APPNOTE). The
 * JDK's zip classes will not do, because they take no other deflater than their own; see {@link Deflation}.
 */
final class Container {
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
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
    private final Deflation deflation = Deflation.raw();
    private long written;
    private int entries;

    /** @param modified the time of every entry, in UTC; outside 1980 to 2107 zip cannot say it and 1980 stands */
    Container(OutputStream out, Instant modified) {
        this.out = out;
        this.time = dosTime(LocalDateTime.ofInstant(modified, ZoneOffset.UTC));
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
        entry(path, bytes, bytes, STORED);
    }

    /** Adds a file, deflated where that makes it smaller. */
    void add(String path, byte[] bytes) throws IOException {
        byte[] deflated = deflation.of(bytes);
        if (deflated.length < bytes.length) {
            entry(path, bytes, deflated, DEFLATED);
        } else {
            store(path, bytes);
        }
    }

    private void entry(String path, byte[] bytes, byte[] packed, int method) throws IOException {
        byte[] name = path.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(bytes);
        ByteBuffer common = littleEndian(LOCAL_HEADER - 4)
                .putShort(VERSION)
                .putShort((short) 0)
                .putShort((short) method)
                .putInt(time)
                .putInt((int) sum.getValue())
                .putInt(packed.length)
                .putInt(bytes.length)
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
        write(packed);
        entries++;
    }

    /** Writes the directory; the container is whole then. */
    void finish() throws IOException {
        if (entries > MOST_ENTRIES) {
            throw new IOException("more files than a zip file of the plain kind can hold: " + entries);
        }
        int start = Math.toIntExact(written);
        write(directory.toByteArray());
        write(littleEndian(END_RECORD)
                .putInt(0x06054b50)
                .putInt(0)
                .putShort((short) entries)
                .putShort((short) entries)
                .putInt(directory.size())
                .putInt(start)
                .putShort((short) 0)
                .array());
        out.flush();
    }

    private void write(byte[] bytes) throws IOException {
        out.write(bytes);
        written += bytes.length;
    }

    private static ByteBuffer littleEndian(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
