package studybooklet.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stood at some places, and how. While {@link #stands}, nothing there has been added, altered or removed. Links are
 * followed: what counts is what one reads.
 */
public final class Inventory {
    /** More is no booklet: somebody's home, or links that lead round in a circle. */
    private static final int MOST = 1 << 18;

    /** What Java puts in place of what it cannot read in a name; two names may then read the same. */
    private static final char UNKNOWN = '\uFFFD';

    private final List<NotedFolder> folders = new ArrayList<>();
    private int size;
    private long settled = Long.MIN_VALUE;

    /** Adds what is at a place: nothing, a file, or a folder and all below it. */
    public void addAll(Path place) throws IOException {
        if (Files.isDirectory(place)) {
            addFolder(place.toString());
        } else {
            Path parent = place.getParent();
            Path name = place.getFileName();
            String file = name == null ? "" : name.toString();
            addFiles(parent == null ? "" : parent.toString(), List.of(file));
        }
    }

    private void addFolder(String path) throws IOException {
        if (settled == Long.MAX_VALUE) {
            return;
        }
        List<String> below = new ArrayList<>();
        add(NotedFolder.whole(path, below));
        for (String one : below) {
            addFolder(one);
        }
    }

    /** Adds files that are in a folder or are not; what else is there does not matter. */
    public void addFiles(String folder, List<String> names) throws IOException {
        add(NotedFolder.some(folder, names));
    }

    private void add(NotedFolder folder) {
        folders.add(folder);
        size += 1 + folder.items().size();
        for (NotedFolder.Item item : folder.items()) {
            settled = item.name().indexOf(UNKNOWN) >= 0 ? Long.MAX_VALUE : Math.max(settled, item.settled());
        }
        if (size > MOST) {
            settled = Long.MAX_VALUE;
        }
    }

    /**
     * From when on every change shows; see {@link Stamp#settled}. Taken earlier, an inventory does not tell.
     *
     * @return nanoseconds since 1970; {@code Long.MAX_VALUE} for what can never be told
     */
    public long settled() {
        return settled;
    }

    /**
     * The names of the files whose changes need not show yet.
     *
     * @param moment nanoseconds since 1970
     */
    public Set<String> unsettled(long moment) {
        Set<String> names = new HashSet<>();
        for (NotedFolder folder : folders) {
            for (NotedFolder.Item item : folder.items()) {
                if (item.settled() > moment) {
                    names.add(item.name());
                }
            }
        }
        return names;
    }

    /**
     * What is there now, at the same places.
     *
     * @return null where a file or a folder was added or removed
     */
    public @Nullable Inventory again() throws IOException {
        Inventory now = new Inventory();
        for (NotedFolder folder : folders) {
            NotedFolder one = folder.again();
            if (one == null) {
                return null;
            }
            now.add(one);
        }
        return now;
    }

    /**
     * The same, but for some files, which are looked at again. What else is there is not looked at: if it was altered
     * since, this inventory does not stand.
     */
    public Inventory again(Set<String> some) throws IOException {
        Inventory now = new Inventory();
        for (NotedFolder folder : folders) {
            now.add(folder.again(some));
        }
        return now;
    }

    /**
     * The files that are not the same in another inventory of the same places.
     *
     * @param now what {@link #again} gave
     * @return their paths
     */
    public List<String> altered(Inventory now) {
        List<String> altered = new ArrayList<>();
        for (int at = 0; at < folders.size(); at++) {
            folders.get(at).addAltered(now.folders.get(at), altered);
        }
        return altered;
    }

    /** Whether all is as it was. */
    public boolean stands() throws IOException {
        for (NotedFolder folder : folders) {
            if (!folder.stands()) {
                return false;
            }
        }
        return true;
    }

    /** The names of the files that were there, in the order in which they were added. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        for (NotedFolder folder : folders) {
            for (NotedFolder.Item item : folder.items()) {
                if (item.stamp() != null) {
                    names.add(item.name());
                }
            }
        }
        return names;
    }

    /** Writes it, to be read by {@link #read}. */
    public void writeTo(FlatOutput out) throws IOException {
        out.writeInt(folders.size());
        for (NotedFolder folder : folders) {
            folder.writeTo(out);
        }
    }

    /** An inventory that was written. */
    public static Inventory read(FlatInput in) {
        Inventory inventory = new Inventory();
        for (int left = in.readInt(); left > 0; left--) {
            inventory.folders.add(NotedFolder.read(in));
        }
        return inventory;
    }
}
