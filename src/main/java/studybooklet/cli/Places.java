package studybooklet.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import studybooklet.BuildRequest;

/** Where a build reads and writes; relative paths start in the caller's folder. */
final class Places {
    private static final Path SHIPPED_TEMPLATES = Path.of("templates");

    @Option(
            names = "--content",
            paramLabel = "PATH",
            defaultValue = "content",
            description = "A content folder, or a single text file (default: ${DEFAULT-VALUE}).")
    private Path content = Path.of("content");

    @Option(
            names = "--templates",
            paramLabel = "DIR",
            description = "The templates; what is not there comes from the tool (default: templates, if there is one).")
    private @Nullable Path templates;

    @Option(
            names = "--output",
            paramLabel = "DIR",
            defaultValue = "site-output",
            description = "The folder to write into (default: ${DEFAULT-VALUE}).")
    private Path output = Path.of("site-output");

    BuildRequest request(boolean strict) {
        Path shipped = Files.isDirectory(SHIPPED_TEMPLATES) ? SHIPPED_TEMPLATES : null;
        return new BuildRequest(
                content, templates == null ? shipped : templates, output, strict, InstantSource.system());
    }
}
