package studybooklet;

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

    /** Tells the tool's files and the Java that runs them from all others. */
    static String identity() {
        try {
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

    private static Part part(Path file) {
        try {
            return new Part(file.toString(), Stamp.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
