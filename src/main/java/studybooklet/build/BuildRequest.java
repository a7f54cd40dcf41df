package studybooklet.build;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studybooklet.output.Progress;

/**
 * What to build, and where.
 *
 * @param content a content folder, or a single text or Markdown file
 * @param templates the user's templates, or null for those in the jar alone
 * @param output the folder to write into
 * @param strict whether a warning stops the build
 * @param kept the words of lines that are never removed from a text
 * @param clock tells how long the build took; nothing that is written depends on it
 * @param progress follows the build
 */
public record BuildRequest(
        Path content,
        @Nullable Path templates,
        Path output,
        boolean strict,
        List<String> kept,
        InstantSource clock,
        Progress progress) {
    /** Copies the list. */
    public BuildRequest {
        kept = List.copyOf(kept);
    }

    /** A build without progress that removes whatever belongs to no article. */
    public BuildRequest(Path content, @Nullable Path templates, Path output, boolean strict, InstantSource clock) {
        this(content, templates, output, strict, List.of(), clock, Progress.UNSEEN);
    }
}
