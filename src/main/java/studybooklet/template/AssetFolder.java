package studybooklet.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lists {@code templates/assets/}, which stands in the jar, or in a folder when the tool runs from its classes. */
final class AssetFolder {
    private static final String SHIPPED = "templates/assets/";

    /** An asset that is always shipped; a jar need not have entries for its folders. */
    private static final String LANDMARK = "style.css";

    private AssetFolder() {}

    /** All assets by path; a file in the user's folder takes the place of the shipped one of the same path. */
    static List<Asset> read(@Nullable Path users) {
        Map<String, Asset> assets = new TreeMap<>();
        try {
            for (Asset asset : shipped()) {
                assets.put(asset.path(), asset);
            }
            if (users != null && Files.isDirectory(users)) {
                for (Asset asset : folder(users)) {
                    assets.put(asset.path(), asset);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(assets.values());
    }

    private static Collection<Asset> shipped() throws IOException {
        URL root = AssetFolder.class.getResource("/" + SHIPPED + LANDMARK);
        if (root == null) {
            throw new IllegalStateException("built without " + SHIPPED);
        }
        URLConnection connection = root.openConnection();
        if (connection instanceof JarURLConnection jar) {
            return jar(jar.getJarFile());
        }
        try {
            return folder(Path.of(root.toURI()).resolveSibling(""));
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private static Collection<Asset> jar(JarFile jar) throws IOException {
        List<Asset> assets = new ArrayList<>();
        for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
            if (entry.getName().startsWith(SHIPPED) && !entry.isDirectory()) {
                try (InputStream in = jar.getInputStream(entry)) {
                    assets.add(new Asset(entry.getName().substring(SHIPPED.length()), in.readAllBytes()));
                }
            }
        }
        return assets;
    }

    /** The files of a folder and the folders in it; a name that begins with a dot is the system's or an editor's. */
    private static Collection<Asset> folder(Path folder) throws IOException {
        List<Asset> assets = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path path = folder.relativize(file);
                if (Files.isRegularFile(file) && !hidden(path)) {
                    assets.add(new Asset(path.toString().replace('\\', '/'), Files.readAllBytes(file)));
                }
            }
        }
        return assets;
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
