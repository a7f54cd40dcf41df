package studybooklet.epub;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
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
     * the templates alone: not on the clock, the zone, the locale, or the machine.
     *
     * @throws studybooklet.problem.BuildException if a template gives what is not well-formed XML, or if two ids on a page
     *     are equal
     */
    public OutputFile render(Book book) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new Epub3Writer(templates).write(new Publication(book, templates).assemble(), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return new OutputFile(book.metadata().fileName() + ".epub", bytes.toByteArray());
    }
}
