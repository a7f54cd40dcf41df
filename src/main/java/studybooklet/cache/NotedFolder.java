package studybooklet.cache;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stood in a folder.
 *
 * @param names how many names it had in all; {@link #ANY} where others than the items do not matter
 * @param items the files in it that were looked at
 */
record NotedFolder(String path, int names, List<Item> items) {
    /** The number of names where other files in a folder do not matter. */
    static final int ANY = -1;

    private static final int UNREADABLE = -2;

    /**
     * A file that was there or was not.
     *
     * @param stamp null where there was none
     */
    record Item(String name, @Nullable Stamp stamp) {
        /** From when on its changes show in its stamp; see {@link Stamp#settled}. */
        long settled() {
            return stamp == null ? Long.MIN_VALUE : stamp.settled();
        }
    }

    /** A folder in which all that is no folder was looked at; the paths of the folders in it are added to a list. */
    static NotedFolder whole(String path, List<String> below) throws IOException {
        Path folder = Path.of(path);
        String[] names = names(path);
        List<Item> items = new ArrayList<>();
        for (String name : names == null ? new String[0] : names) {
            if (Files.isDirectory(folder.resolve(name))) {
                below.add(folder.resolve(name).toString());
            } else {
                items.add(item(folder, name));
            }
        }
        return new NotedFolder(path, names == null ? UNREADABLE : names.length, items);
    }

    /** Some files in a folder. */
    static NotedFolder some(String path, List<String> names) throws IOException {
        List<Item> items = new ArrayList<>();
        for (String name : names) {
            items.add(item(Path.of(path), name));
        }
        return new NotedFolder(path, ANY, items);
    }

    private static Item item(Path folder, String name) throws IOException {
        return new Item(name, stamp(folder.resolve(name)));
    }

    private static @Nullable Stamp stamp(Path file) throws IOException {
        try {
            return Stamp.of(file);
        } catch (NoSuchFileException | NotDirectoryException e) {
            return null;
        }
    }

    /** The names in a folder; null if it cannot be read. */
    private static String @Nullable [] names(String folder) {
        return new File(folder).list();
    }

    /** What is there now; null where a file or a folder was added or removed. */
    @Nullable
    NotedFolder again() throws IOException {
        if (!hasSameNumber()) {
            return null;
        }
        Path folder = Path.of(path);
        List<Item> now = new ArrayList<>(items.size());
        for (Item item : items) {
            Item one = item(folder, item.name());
            if ((one.stamp() == null) != (item.stamp() == null)) {
                return null;
            }
            now.add(one);
        }
        return new NotedFolder(path, names, now);
    }

    /** The same, but for some files, which are looked at again. */
    NotedFolder again(Set<String> some) throws IOException {
        Path folder = Path.of(path);
        List<Item> now = new ArrayList<>(items.size());
        for (Item item : items) {
            now.add(some.contains(item.name()) ? item(folder, item.name()) : item);
        }
        return new NotedFolder(path, names, now);
    }

    /** Adds the paths of the files that are not the same in what {@link #again} gave. */
    void addAltered(NotedFolder now, List<String> altered) {
        for (int at = 0; at < items.size(); at++) {
            Stamp stamp = items.get(at).stamp();
            if (stamp != null && !stamp.equals(now.items.get(at).stamp())) {
                String name = items.get(at).name();
                altered.add(path.isEmpty() ? name : path + "/" + name);
            }
        }
    }

    /** Whether all is as it was. */
    boolean stands() throws IOException {
        if (!hasSameNumber()) {
            return false;
        }
        Path folder = Path.of(path);
        for (Item item : items) {
            Stamp stamp = stamp(folder.resolve(item.name()));
            if (stamp == null ? item.stamp() != null : !stamp.equals(item.stamp())) {
                return false;
            }
        }
        return true;
    }

    private boolean hasSameNumber() {
        if (names == ANY) {
            return true;
        }
        String[] now = names(path);
        return names == (now == null ? UNREADABLE : now.length);
    }

    /** Writes it, to be read by {@link #read}. */
    void writeTo(FlatOutput out) throws IOException {
        out.writeText(path);
        out.writeInt(names);
        out.writeInt(items.size());
        for (Item item : items) {
            out.writeText(item.name());
            out.writeInt(item.stamp() == null ? 0 : 1);
            if (item.stamp() != null) {
                item.stamp().writeTo(out);
            }
        }
    }

    /** One that was written. */
    static NotedFolder read(FlatInput in) {
        String path = in.readText();
        int names = in.readInt();
        int size = in.readInt();
        List<Item> items = new ArrayList<>(size);
        for (int at = 0; at < size; at++) {
            items.add(new Item(in.readText(), in.readInt() == 0 ? null : Stamp.read(in)));
        }
        return new NotedFolder(path, names, items);
    }
}
