package studybooklet.source.pdf;

import org.jspecify.annotations.Nullable;
import studybooklet.problem.Problems;
import studybooklet.source.DocumentReader;
import studybooklet.source.SourceDocument;
import studybooklet.source.SourceFile;

public final class PdfReader implements DocumentReader {
    @Override
    public @Nullable SourceDocument read(SourceFile file, Problems problems) {
        return null;
    }
}
