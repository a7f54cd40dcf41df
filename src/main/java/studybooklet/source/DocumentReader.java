package studybooklet.source;

import org.jspecify.annotations.Nullable;
import studybooklet.problem.Problems;

/** Reads the files of one format. Stateless. */
public interface DocumentReader {
    /**
     * Reads a file. Never throws for what the bytes are.
     *
     * @param problems receives an error if the file is refused, which says why and what to do, and warnings
     * @return the document; null if the file is refused
     */
    @Nullable
    SourceDocument read(SourceFile file, Problems problems);
}
