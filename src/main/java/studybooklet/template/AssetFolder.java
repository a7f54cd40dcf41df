package studybooklet.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads {@code templates/assets/}: the user's files, and those that are shipped with the tool. */
final class AssetFolder {
    /** The shipped files by name: to list them at run time would take a walk through the jar. A test compares the two. */
    static final List<String> SHIPPED = List.of(
            "contents.js",
            "favicon.svg",
            "fold.js",
            "found.js",
            "keys.js",
            "links.js",
            "notes.js",
            "print.css",
            "progress.js",
            "search.js",
            "settings.js",
            "style.css",
            "tokens.css");

    private AssetFolder() {}

    /** All assets by path; a file in the user's folder takes the place of the shipped one of the same path. */
    static List<Asset> read(@Nullable Path users) {
        Map<String, Asset> assets = new TreeMap<>();
        try {
            if (users != null && Files.isDirectory(users)) {
                addAll(users, assets);
            }
            for (String name : SHIPPED) {
                if (!assets.containsKey(name)) {
                    assets.put(name, new Asset(name, shipped(name)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(assets.values());
    }

    private static byte[] shipped(String name) throws IOException {
        return Objects.requireNonNull(ShippedFiles.read("assets/" + name), name);
    }

    /** Adds the files of a folder, except those whose names begin with a dot, which belong to the system or an editor. */
    private static void addAll(Path folder, Map<String, Asset> assets) throws IOException {
        for (Path file : FilesBelow.of(folder)) {
            Path relative = folder.relativize(file);
            if (!hidden(relative)) {
                String path = relative.toString().replace('\\', '/');
                assets.put(path, new Asset(path, Files.readAllBytes(file)));
            }
        }
    }

    private static boolean hidden(Path path) {
        for (Path name : path) {
            if (name.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }
}
