package studybooklet.build;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import studybooklet.output.Checksum;

/**
 * The rendered articles of the last build, by content file. An entry is valid for a file of the same path, name and bytes
 * and for the same version of the tool. A cache that is damaged, too large or of another version is ignored. Threads may
 * share it.
 */
final class ArticleCache {
    /** The cache's name in the state folder. */
    static final String NAME = "articles";

    /** The largest cache to read, in bytes: a larger one would leave its articles too little of the heap. */
    static final long LARGEST = Math.min(512L << 20, Runtime.getRuntime().maxMemory() / 4);

    private static final int CHECKSUM = Checksum.of(new byte[0]).length();

    private record Entry(String path, String name, String checksum, FileArticles articles) {}

    private record Snapshot(String tool, List<Entry> entries) {
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
     * @param bytes what {@link #writeTo} wrote; null or anything else gives an empty cache
     * @param tool identifies the version of the tool
     */
    static ArticleCache read(byte @Nullable [] bytes, String tool) {
        ArticleCache cache = new ArticleCache(tool);
        if (bytes != null && isWhole(bytes)) {
            ByteBuffer content = ByteBuffer.wrap(bytes, 0, bytes.length - CHECKSUM);
            Snapshot snapshot = new RecordCodec().read(content, Snapshot.class);
            if (snapshot != null && snapshot.tool().equals(tool)) {
                snapshot.entries().forEach(entry -> cache.entries.put(entry.path(), entry));
            }
        }
        return cache;
    }

    private static boolean isWhole(byte[] bytes) {
        int end = bytes.length - CHECKSUM;
        return end >= 0
                && Checksum.of(bytes, 0, end).equals(new String(bytes, end, CHECKSUM, StandardCharsets.ISO_8859_1));
    }

    /** Writes the entries by path, then a {@link Checksum}. */
    void writeTo(OutputStream out) throws IOException {
        List<Entry> sorted = entries.values().stream()
                .sorted(Comparator.comparing(Entry::path))
                .toList();
        Checksum.Stream sum = new Checksum.Stream(out);
        new RecordCodec().write(new Snapshot(tool, sorted), Snapshot.class, sum);
        out.write(sum.checksum().getBytes(StandardCharsets.ISO_8859_1));
    }

    /** The articles of a file; null if it is not known with this path, name and checksum. */
    @Nullable
    FileArticles get(String path, String name, String checksum) {
        Entry entry = entries.get(path);
        return entry != null && entry.name().equals(name) && entry.checksum().equals(checksum)
                ? entry.articles()
                : null;
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
