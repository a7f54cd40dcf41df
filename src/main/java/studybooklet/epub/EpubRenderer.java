package studybooklet.epub;

import java.io.IOException;
import java.io.OutputStream;
import studybooklet.book.Book;
import studybooklet.output.OutputFile;
import studybooklet.template.Templates;

/** Makes the EPUB of a book: EPUB 3.3, with an NCX for older readers. */
public final class EpubRenderer {
    private final Templates templates;

    /** @param templates where the folder {@code epub} is looked for */
    public EpubRenderer(Templates templates) {
        this.templates = templates;
    }

    /**
     * The EPUB as one file, named after {@link studybooklet.book.Metadata#fileName()}. Its bytes depend on the book and
     * the templates alone: not on the clock, the zone, the locale, or the machine. It is made when it is written, page by
     * page; that throws {@link studybooklet.problem.BuildException} if a template gives what is not well-formed XML, or
     * if two ids on a page are equal.
     */
    public OutputFile render(Book book) {
        return new OutputFile(book.metadata().fileName() + ".epub", out -> write(book, out));
    }

    private void write(Book book, OutputStream out) throws IOException {
        PageCheck check = new PageCheck();
        new Epub3Writer(templates, check).write(new Publication(book, templates, check).assemble(), out);
    }
}
