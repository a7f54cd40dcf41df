package studybooklet.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Identifies the version of the tool, whose caches are valid for no other. */
final class ToolVersion {
    private ToolVersion() {}

    /** The path, size and modification time of the jar or of each class file, and the version of Java; one line. */
    static String identity() {
        try {
            Path place = Path.of(ToolVersion.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (Stream<Path> walk = Files.walk(place)) {
                List<Path> files = walk.filter(Files::isRegularFile).sorted().toList();
                String stamps = files.stream().map(ToolVersion::stamp).collect(Collectors.joining(" "));
                String java = System.getProperty("java.vm.version", "");
                return (files.size() == 1 ? stamps : place + " " + stamps.hashCode()) + " " + java;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the place of the tool", e);
        }
    }

    private static String stamp(Path file) {
        try {
            return file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
