package studybooklet.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studybooklet.book.SampleBook;
import studybooklet.output.OutputFile;
import studybooklet.template.Templates;

class EpubRendererTest {
    private static final EpubRenderer RENDERER = new EpubRenderer(new Templates(null));

    @Test
    void passesEpubCheck(@TempDir Path folder) throws IOException {
        OutputFile epub = RENDERER.render(SampleBook.create());
        assertEquals(List.of(), EpubCheckReport.of(epub.bytes(), folder));
    }
}
