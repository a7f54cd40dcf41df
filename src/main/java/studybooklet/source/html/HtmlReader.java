package studybooklet.source.html;

import org.jspecify.annotations.Nullable;
import studybooklet.problem.Problems;
import studybooklet.source.DocumentReader;
import studybooklet.source.SourceDocument;
import studybooklet.source.SourceFile;

public final class HtmlReader implements DocumentReader {
    @Override
    public @Nullable SourceDocument read(SourceFile file, Problems problems) {
        return null;
    }
}
