package studybooklet;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import studybooklet.cache.Fingerprints;
import studybooklet.cache.Stamp;

/** Which version of the tool this is: what it kept from an earlier build is of use to the very same one only. */
final class Tool {
    /** A file that the tool consists of. */
    private record Part(String path, Stamp stamp) {}

    private Tool() {}

    /** Tells the tool's files and the Java that runs them from all others; a line without its end. */
    static String identity() {
        String jar = System.getProperty("java.class.path", "");
        try {
            if (jar.endsWith(".jar") && jar.indexOf(File.pathSeparatorChar) < 0) {
                return identity(Path.of(jar));
            }
            Path place = Path.of(Tool.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (Stream<Path> files = Files.walk(place)) {
                List<Part> parts = files.sorted().map(Tool::part).toList();
                return new Fingerprints().of(List.of(parts, System.getProperty("java.vm.version", "")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("where the tool stands", e);
        }
    }

    /** Of the packaged tool, with little effort: every build begins with it. */
    private static String identity(Path jar) throws IOException {
        Stamp stamp = Stamp.of(jar);
        String path = jar.toAbsolutePath().toString().replace('\n', ' ');
        return String.join(
                " ",
                path,
                Long.toString(stamp.size()),
                Long.toString(stamp.changed()),
                Long.toString(stamp.inode()),
                System.getProperty("java.vm.version", ""));
    }

    private static Part part(Path file) {
        try {
            return new Part(file.toString(), Stamp.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
