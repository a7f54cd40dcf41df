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
 * What a build was asked for. Relative paths start in the caller's folder.
 *
 * @param content a content folder, or a single text file
 * @param templates the user's templates; null: the folder {@code templates}, if there is one
 * @param output the folder to write into
 * @param strict whether a warning stops the build
 * @param verbose whether to list the files written and removed
 * @param debug whether to show where in the tool an error arose
 */
record BuildArguments(
        Path content, @Nullable Path templates, Path output, boolean strict, boolean verbose, boolean debug) {
    static final String CONTENT = "content";
    static final String OUTPUT = "site-output";

    private static final Path SHIPPED_TEMPLATES = Path.of("templates");

    BuildArguments {
        Objects.requireNonNull(content);
        Objects.requireNonNull(output);
    }

    /** All that the booklet may be made from, also what is not there yet. */
    List<Path> inputs() {
        List<Path> inputs = new ArrayList<>(List.of(content, templates == null ? SHIPPED_TEMPLATES : templates));
        if (!Files.isDirectory(content)) {
            inputs.add(content.resolveSibling("images"));
        }
        return inputs;
    }

    /** @param progress follows the build */
    BuildRequest request(Progress progress) {
        Path shipped = Files.isDirectory(SHIPPED_TEMPLATES) ? SHIPPED_TEMPLATES : null;
        return new BuildRequest(
                content, templates == null ? shipped : templates, output, strict, InstantSource.system(), progress);
    }
}
