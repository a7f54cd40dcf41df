package studybooklet.build;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import studybooklet.output.Checksum;

/**
 * The rendered articles of the last build, by content file. An entry is valid for a file of the same path, name and bytes
 * and for the same version of the tool. Kept in the output folder by the JDK's serialization behind an allow-list: a
 * cache that is damaged, too large, hostile or of another version is ignored. Threads may share it.
 */
final class ArticleCache {
    /** The cache's name in the state folder. */
    static final String NAME = "articles";

    /** In bytes: several times the cache of the largest booklet that fits in memory. */
    static final long LARGEST = 512L << 20;

    private static final int HEADER = Checksum.of(new byte[0]).length();

    private static final ObjectInputFilter FILTER = ObjectInputFilter.Config.createFilter(
            "maxdepth=50;maxarray=10000000;studybooklet.build.*;studybooklet.article.*;studybooklet.markdown.*;"
                    + "studybooklet.problem.*;java.util.CollSer;java.lang.*;!*");

    private record Entry(String path, String name, String checksum, FileArticles articles) implements Serializable {}

    private record Snapshot(String tool, List<Entry> entries) implements Serializable {
        Snapshot {
            entries = List.copyOf(entries);
        }
    }

    private final String tool;
    private final Map<String, Entry> entries = new ConcurrentHashMap<>();

    private ArticleCache(String tool) {
        this.tool = tool;
    }

    /**
     * Reads a cache.
     *
     * @param bytes what {@link #bytes} gave; null or anything else gives an empty cache
     * @param tool identifies the version of the tool
     */
    static ArticleCache read(byte @Nullable [] bytes, String tool) {
        ArticleCache cache = new ArticleCache(tool);
        if (bytes != null && isWhole(bytes)) {
            try (ObjectInputStream in =
                    new ObjectInputStream(new ByteArrayInputStream(bytes, HEADER, bytes.length - HEADER))) {
                in.setObjectInputFilter(FILTER);
                if (in.readObject() instanceof Snapshot snapshot && snapshot.tool().equals(tool)) {
                    snapshot.entries().forEach(entry -> cache.entries.put(entry.path(), entry));
                }
            } catch (IOException | ClassNotFoundException | ClassCastException e) {
                cache.entries.clear(); // to be made anew
            }
        }
        return cache;
    }

    private static boolean isWhole(byte[] bytes) {
        return bytes.length > HEADER
                && Checksum.of(bytes, HEADER).equals(new String(bytes, 0, HEADER, StandardCharsets.ISO_8859_1));
    }

    /** The cache as bytes, a checksum first. */
    byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(new byte[HEADER]);
        try (ObjectOutputStream objects = new ObjectOutputStream(out)) {
            objects.writeObject(new Snapshot(tool, List.copyOf(entries.values())));
        }
        byte[] bytes = out.toByteArray();
        byte[] checksum = Checksum.of(bytes, HEADER).getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(checksum, 0, bytes, 0, HEADER);
        return bytes;
    }

    /** The articles of a file; null if it is not known with this path, name and checksum. */
    @Nullable
    FileArticles get(String path, String name, String checksum) {
        Entry entry = entries.get(path);
        boolean valid =
                entry != null && entry.name().equals(name) && entry.checksum().equals(checksum);
        return valid ? entry.articles() : null;
    }

    /** Adds or replaces the articles of a file. */
    void put(String path, String name, String checksum, FileArticles articles) {
        entries.put(path, new Entry(path, name, checksum, articles));
    }

    /** Forgets the files that are not among these paths. */
    void retain(Set<String> paths) {
        entries.keySet().retainAll(paths);
    }
}
