package studybooklet.epub;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
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
     * page, those that stay copied from the earlier file; that throws {@link studybooklet.problem.BuildException} if a template gives what is not well-formed XML, or
     * if two ids on a page are equal.
     */
    public OutputFile render(Book book) {
        String fingerprint = templates.fingerprint("epub", book);
        OutputFile.RemadeSource source = (out, earlier) -> remake(book, out, earlier);
        return new OutputFile(book.metadata().fileName() + ".epub", fingerprint, source);
    }

    private Record remake(Book book, OutputStream out, OutputFile.@Nullable Earlier earlier) throws IOException {
        PageCheck check = new PageCheck();
        Epub3Writer writer = new Epub3Writer(templates, check, earlier);
        writer.write(new Publication(book, templates, check).assemble(), out);
        return writer.entries();
    }
}
