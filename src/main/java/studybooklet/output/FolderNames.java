package studybooklet.output;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names that stand in a folder, looked up at once: in a new folder no file need be asked for, which takes longer
 * where it is not there.
 *
 * @param names in lower case, since a file system may take upper and lower case for one; null if they do not tell
 */
record FolderNames(@Nullable Set<String> names) {
    /** The names in a folder. They tell nothing if there are some that a file system may take for plain ones. */
    static FolderNames of(Path folder) {
        String[] all = folder.toFile().list();
        if (all == null) {
            return new FolderNames(null);
        }
        Set<String> names = new HashSet<>();
        for (String name : all) {
            for (int at = 0; at < name.length(); at++) {
                if (name.charAt(at) > '~') {
                    return new FolderNames(null);
                }
            }
            names.add(Clashes.folded(name));
        }
        return new FolderNames(names);
    }

    /** Whether there can be anything at a path below the folder. */
    boolean mayHold(String path) {
        if (names == null) {
            return true;
        }
        int slash = path.indexOf('/');
        return names.contains(Clashes.folded(slash < 0 ? path : path.substring(0, slash)));
    }
}
