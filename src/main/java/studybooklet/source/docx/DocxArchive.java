package studybooklet.source.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import studybooklet.source.docx.xml.DocxRefusal;

/** The parts of a .docx file that hold its text and images, unpacked in memory within limits. */
final class DocxArchive {
    private static final int MAX_ENTRIES = 10_000;
    private static final int MIB = 1 << 20;
    private static final int MAX_MIB = 200;
    private static final int MAX_RATIO = 200;

    /** Below this size the ratio says nothing: a short text of many equal tags packs well. */
    private static final int RATIO_FROM_MIB = 20;

    private static final String SAVE_AGAIN = "open it in Word or WPS and save it again as .docx (另存为)";

    private final Map<String, byte[]> parts = new HashMap<>();
    private final byte[] file;
    private int entries;
    private long unpacked;

    private DocxArchive(byte[] file) {
        this.file = file;
    }

    /**
     * Unpacks a file.
     *
     * @param file a ZIP file; of any other bytes the archive is empty
     * @throws DocxRefusal if the bytes are damaged or exceed a limit
     */
    static DocxArchive open(byte[] file) throws DocxRefusal {
        DocxArchive archive = new DocxArchive(file);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            archive.unpack(zip);
        } catch (IOException | IllegalArgumentException e) {
            // ZipInputStream throws IllegalArgumentException for an entry name that is not UTF-8.
            throw new DocxRefusal("a damaged Word file: its ZIP archive cannot be unpacked", SAVE_AGAIN);
        }
        return archive;
    }

    /** Returns a part; null if there is none. */
    byte @Nullable [] part(String name) {
        return parts.get(name);
    }

    /** Whether there is a part whose name starts with a prefix. */
    boolean hasPartsBelow(String prefix) {
        return parts.keySet().stream().anyMatch(name -> name.startsWith(prefix));
    }

    private void unpack(ZipInputStream zip) throws IOException, DocxRefusal {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (++entries > MAX_ENTRIES) {
                throw new DocxRefusal("a ZIP archive of more than " + MAX_ENTRIES + " entries", SAVE_AGAIN);
            }
            // Some tools write back slashes. Names are only looked up, never used as paths.
            String name = entry.getName().replace('\\', '/');
            byte[] content = unpackEntry(zip, isNeeded(name));
            if (content.length > 0) {
                parts.putIfAbsent(name, content);
            }
        }
    }

    private static boolean isNeeded(String name) {
        return name.endsWith(".xml") || name.endsWith(".rels") || name.contains("media/");
    }

    /** Reads an entry to its end; returns no bytes for one that is only counted. */
    private byte[] unpackEntry(ZipInputStream zip, boolean needed) throws IOException, DocxRefusal {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 14];
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            unpacked += read;
            checkSize();
            if (needed) {
                content.write(buffer, 0, read);
            }
        }
        return content.toByteArray();
    }

    private void checkSize() throws DocxRefusal {
        if (unpacked > (long) MAX_MIB * MIB) {
            throw new DocxRefusal("more than " + MAX_MIB + " MB when unpacked", "split it, or make its images smaller");
        }
        if (unpacked > (long) RATIO_FROM_MIB * MIB && unpacked / file.length > MAX_RATIO) {
            throw new DocxRefusal(
                    "a ZIP archive that grows to more than " + MAX_RATIO + " times its size when unpacked", SAVE_AGAIN);
        }
    }
}
