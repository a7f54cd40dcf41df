package studybooklet.build;

import java.nio.file.Path;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import studybooklet.output.Progress;

/**
 * What to build, and where.
 *
 * @param content a content folder, or a single text or Markdown file
 * @param templates the user's templates, or null for those in the jar alone
 * @param output the folder to write into
 * @param strict whether a warning stops the build
 * @param clock tells how long the build took; nothing that is written depends on it
 * @param progress follows the build
 */
public record BuildRequest(
        Path content, @Nullable Path templates, Path output, boolean strict, InstantSource clock, Progress progress) {
    /** A build that nobody looks on at. */
    public BuildRequest(Path content, @Nullable Path templates, Path output, boolean strict, InstantSource clock) {
        this(content, templates, output, strict, clock, Progress.UNSEEN);
    }
}
