package studybooklet.epub;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import studybooklet.book.Book;
import studybooklet.output.OutputFile;
import studybooklet.template.Templates;

/** Renders a book as an EPUB 3.3, with an NCX for older reading systems. */
public final class EpubRenderer {
    private final Templates templates;

    /** @param templates where the folder {@code epub} is looked for */
    public EpubRenderer(Templates templates) {
        this.templates = templates;
    }

    /**
     * The EPUB as one file, named after {@link studybooklet.book.Metadata#fileName()}. Its bytes depend on the book and the
     * templates alone: not on the clock, the zone, the locale, or the machine. It is produced when it is written; that
     * throws {@link studybooklet.problem.BuildException} if a user's template gives what is not well-formed XML, or two
     * equal ids on a page.
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
