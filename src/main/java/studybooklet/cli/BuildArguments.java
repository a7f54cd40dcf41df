package studybooklet.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import studybooklet.build.BuildRequest;
import studybooklet.output.Progress;

/**
 * The options of a build. Relative paths are relative to the working directory.
 *
 * @param content a content folder, or a single text file
 * @param templates the user's templates folder; null means {@code templates} if that folder exists
 * @param output the folder to write into
 * @param strict whether warnings make the build fail
 * @param kept the words of lines that are never removed from a text
 * @param verbose whether to list written and removed files
 * @param debug whether to print stack traces
 */
record BuildArguments(
        Path content,
        @Nullable Path templates,
        Path output,
        boolean strict,
        List<String> kept,
        boolean verbose,
        boolean debug) {
    static final String CONTENT = "content";
    static final String OUTPUT = "site-output";

    private static final Path DEFAULT_TEMPLATES = Path.of("templates");

    BuildArguments {
        Objects.requireNonNull(content);
        Objects.requireNonNull(output);
        kept = List.copyOf(kept);
    }

    /** All folders and files that the build may read, whether they exist or not. */
    List<Path> inputs() {
        List<Path> inputs = new ArrayList<>(List.of(content, templates == null ? DEFAULT_TEMPLATES : templates));
        if (!Files.isDirectory(content)) {
            inputs.add(content.resolveSibling("images"));
        }
        return inputs;
    }

    /**
     * The request for one build; looks for the default templates folder each time.
     *
     * @param progress is told how the build proceeds
     */
    BuildRequest request(Progress progress) {
        Path existing = Files.isDirectory(DEFAULT_TEMPLATES) ? DEFAULT_TEMPLATES : null;
        return new BuildRequest(
                content,
                templates == null ? existing : templates,
                output,
                strict,
                kept,
                InstantSource.system(),
                progress);
    }
}
