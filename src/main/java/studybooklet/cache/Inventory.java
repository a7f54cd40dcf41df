package studybooklet.cache;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
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
    /** The number of names where other files in a folder do not matter. */
    private static final int ANY = -1;

    private static final int UNREADABLE = -2;

    /** More is no booklet: somebody's home, or links that lead round in a circle. */
    private static final int MOST = 1 << 18;

    /** What Java puts in place of what it cannot read in a name; two names may then read the same. */
    private static final char UNKNOWN = '\uFFFD';

    /**
     * A file that was there or was not.
     *
     * @param stamp null where there was none
     */
    private record Item(String name, @Nullable Stamp stamp) {}

    /** Files in a folder; how many names it had in all. */
    private record Folder(String path, int names, List<Item> items) {}

    private final List<Folder> folders = new ArrayList<>();
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
        Path folder = Path.of(path);
        String[] names = names(path);
        List<Item> items = new ArrayList<>();
        List<String> below = new ArrayList<>();
        for (String name : names == null ? new String[0] : names) {
            if (Files.isDirectory(folder.resolve(name))) {
                below.add(folder.resolve(name).toString());
            } else {
                items.add(item(folder, name));
            }
        }
        add(new Folder(path, names == null ? UNREADABLE : names.length, items));
        for (String one : below) {
            addFolder(one);
        }
    }

    /** Adds files that are in a folder or are not; what else is there does not matter. */
    public void addFiles(String folder, List<String> names) throws IOException {
        List<Item> items = new ArrayList<>();
        for (String name : names) {
            items.add(item(Path.of(folder), name));
        }
        add(new Folder(folder, ANY, items));
    }

    private void add(Folder folder) {
        folders.add(folder);
        size += 1 + folder.items().size();
        if (size > MOST) {
            settled = Long.MAX_VALUE;
        }
    }

    private Item item(Path folder, String name) throws IOException {
        Stamp stamp = stamp(folder.resolve(name));
        if (name.indexOf(UNKNOWN) >= 0) {
            settled = Long.MAX_VALUE;
        } else if (stamp != null) {
            settled = Math.max(settled, stamp.settled());
        }
        return new Item(name, stamp);
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
        for (Folder folder : folders) {
            for (Item item : folder.items()) {
                if (item.stamp() != null && item.stamp().settled() > moment) {
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
        for (Folder folder : folders) {
            if (!hasSameNumber(folder)) {
                return null;
            }
            Path path = Path.of(folder.path());
            List<Item> items = new ArrayList<>(folder.items().size());
            for (Item item : folder.items()) {
                Item one = now.item(path, item.name());
                if ((one.stamp() == null) != (item.stamp() == null)) {
                    return null;
                }
                items.add(one);
            }
            now.add(new Folder(folder.path(), folder.names(), items));
        }
        return now;
    }

    /**
     * The same, but for some files, which are looked at again. What else is there is not looked at: if it was altered
     * since, this inventory does not stand.
     *
     * @throws IOException also if one of the files is gone
     */
    public Inventory again(Set<String> some) throws IOException {
        Inventory now = new Inventory();
        for (Folder folder : folders) {
            Path path = Path.of(folder.path());
            List<Item> items = new ArrayList<>(folder.items().size());
            for (Item item : folder.items()) {
                if (some.contains(item.name())) {
                    items.add(now.item(path, item.name()));
                } else {
                    items.add(item);
                    now.settled = item.stamp() == null
                            ? now.settled
                            : Math.max(now.settled, item.stamp().settled());
                }
            }
            now.add(new Folder(folder.path(), folder.names(), items));
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
            List<Item> before = folders.get(at).items();
            List<Item> after = now.folders.get(at).items();
            for (int item = 0; item < before.size(); item++) {
                Stamp stamp = before.get(item).stamp();
                if (stamp != null && !stamp.equals(after.get(item).stamp())) {
                    String folder = folders.get(at).path();
                    String name = before.get(item).name();
                    altered.add(folder.isEmpty() ? name : folder + "/" + name);
                }
            }
        }
        return altered;
    }

    /** Whether all is as it was. */
    public boolean stands() throws IOException {
        for (Folder folder : folders) {
            if (!hasSameNumber(folder)) {
                return false;
            }
            Path path = Path.of(folder.path());
            for (Item item : folder.items()) {
                Stamp stamp = stamp(path.resolve(item.name()));
                if (stamp == null ? item.stamp() != null : !stamp.equals(item.stamp())) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean hasSameNumber(Folder folder) {
        if (folder.names() == ANY) {
            return true;
        }
        String[] names = names(folder.path());
        return folder.names() == (names == null ? UNREADABLE : names.length);
    }

    /** The names of the files that were there, in the order in which they were added. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        for (Folder folder : folders) {
            for (Item item : folder.items()) {
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
        for (Folder folder : folders) {
            out.writeText(folder.path());
            out.writeInt(folder.names());
            out.writeInt(folder.items().size());
            for (Item item : folder.items()) {
                out.writeText(item.name());
                write(item.stamp(), out);
            }
        }
    }

    /** A file that is not there has a size below zero, and nothing else. */
    private static void write(@Nullable Stamp stamp, FlatOutput out) throws IOException {
        out.writeLong(stamp == null ? -1 : stamp.size());
        if (stamp != null) {
            out.writeLong(stamp.changed());
            out.writeLong(stamp.inode());
        }
    }

    /** An inventory that was written. */
    public static Inventory read(FlatInput in) {
        Inventory inventory = new Inventory();
        for (int left = in.readInt(); left > 0; left--) {
            String path = in.readText();
            int names = in.readInt();
            int size = in.readInt();
            List<Item> items = new ArrayList<>(size);
            for (int at = 0; at < size; at++) {
                items.add(new Item(in.readText(), stamp(in)));
            }
            inventory.folders.add(new Folder(path, names, items));
        }
        return inventory;
    }

    private static @Nullable Stamp stamp(FlatInput in) {
        long size = in.readLong();
        return size < 0 ? null : new Stamp(size, in.readLong(), in.readLong());
    }
}
