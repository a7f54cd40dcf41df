package studybooklet.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import studybooklet.build.Build;
import studybooklet.build.BuildRequest;

/** The shipped booklet, built once for all tests that look at it. */
final class BuiltSite {
    private static final BuiltSite SHIPPED = new BuiltSite();

    private final Path folder;

    private BuiltSite() {
        try {
            // Below target/, for Chromium of some distributions may not read the system's temporary folder.
            Files.createDirectories(Path.of("target"));
            folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "built-site");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        new Build().run(new BuildRequest(Path.of("content"), null, folder, true, InstantSource.system()));
    }

    static Path folder() {
        return SHIPPED.folder;
    }
}
