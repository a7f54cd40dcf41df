package studybooklet.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say where a build reads and writes. */
final class PathOptions {
    @Option(
            names = "--content",
            paramLabel = "PATH",
            defaultValue = BuildArguments.CONTENT,
            description = "A content folder, or a single text file (default: ${DEFAULT-VALUE}).")
    private Path content = Path.of(BuildArguments.CONTENT);

    @Option(
            names = "--templates",
            paramLabel = "DIR",
            description = "Templates that replace the tool's own (default: the folder templates if it exists).")
    private @Nullable Path templates;

    @Option(
            names = "--output",
            paramLabel = "DIR",
            defaultValue = BuildArguments.OUTPUT,
            description = "The folder to write into (default: ${DEFAULT-VALUE}).")
    private Path output = Path.of(BuildArguments.OUTPUT);

    BuildArguments arguments(boolean strict, List<String> kept, boolean verbose, boolean debug) {
        return new BuildArguments(content, templates, output, strict, kept, verbose, debug);
    }
}
