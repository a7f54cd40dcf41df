package studybooklet.epub;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import studybooklet.book.Book;
import studybooklet.output.OutputFile;
import studybooklet.template.Templates;

/** Renders a book as an EPUB 3.3 file with an NCX for EPUB 2 reading systems. */
public final class EpubRenderer {
    private final Templates templates;

    /** @param templates the templates; those of the EPUB are in the folder {@code epub} */
    public EpubRenderer(Templates templates) {
        this.templates = templates;
    }

    /**
     * Returns the EPUB, whose name is {@link studybooklet.book.Metadata#fileName()} with the extension. It depends only on the
     * book and the templates, not on clock, time zone, locale or machine. It is rendered when the file is written; that
     * throws {@link studybooklet.problem.BuildException} if a user's template has an error, or if its output is not
     * well-formed XML or contains a duplicate id.
     */
    public OutputFile render(Book book) {
        return new OutputFile(book.metadata().fileName() + ".epub", (out, former) -> write(book, out, former.get()));
    }

    private void write(Book book, OutputStream out, @Nullable Path former) throws IOException {
        PageCheck check = new PageCheck(!templates.areShipped());
        nl.siegmann.epublib.domain.Book model = new Publication(book, templates, check).assemble();
        new Epub3Writer(templates, check).write(model, out, former);
    }
}
