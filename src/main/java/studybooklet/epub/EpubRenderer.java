package studybooklet.epub;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import studybooklet.book.Book;
import studybooklet.book.Chapter;
import studybooklet.cache.Changes;
import studybooklet.cache.Fingerprints;
import studybooklet.cache.ModelReader;
import studybooklet.cache.Reads;
import studybooklet.output.MadeFiles.MadeFile;
import studybooklet.output.OutputFile;
import studybooklet.template.Placing;
import studybooklet.template.Templates;

/** Makes the EPUB of a book: EPUB 3.3, with an NCX for older readers. */
public final class EpubRenderer {
    private final Templates templates;
    private final Reads reads;

    /**
     * @param templates where the folder {@code epub} is looked for
     * @param reads tells what is looked at for a page
     */
    public EpubRenderer(Templates templates, Reads reads) {
        this.templates = templates;
        this.reads = reads;
    }

    /**
     * The EPUB as one file, named after {@link studybooklet.book.Metadata#fileName()}. Its bytes depend on the book and
     * the templates alone: not on the clock, the zone, the locale, or the machine. It is made when it is written, page by
     * page, those that stay copied from the earlier file; that throws {@link studybooklet.problem.BuildException} if a template gives what is not well-formed XML, or
     * if two ids on a page are equal.
     */
    public OutputFile render(Book book) {
        ChapterTexts texts = new ChapterTexts(book);
        Fingerprints.Model made = templates.made("epub", book, keptPages(book, texts));
        OutputFile.RemadeSource source = (out, earlier) -> remake(book, texts, out, earlier);
        return new OutputFile(book.metadata().fileName() + ".epub", made, source);
    }

    private KeptPages keptPages(Book book, ChapterTexts texts) {
        List<String> paths = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (Chapter chapter : book.chapters()) {
            if (texts.stretches(chapter).count() == 1) {
                paths.add(Place.inContainer(texts.path(chapter.slug(), null)));
                places.add(templates.keep(texts.page(chapter)).place());
            }
        }
        return new KeptPages(paths, places);
    }

    private byte[] remake(Book book, ChapterTexts texts, OutputStream out, OutputFile.@Nullable Earlier earlier)
            throws IOException {
        PageCheck check = new PageCheck();
        Epub3Writer writer = new Epub3Writer(templates, check, earlier, reads);
        writer.write(new Publication(book, texts, templates, check).assemble(), out);
        return writer.entries().bytes();
    }

    /**
     * Makes the EPUB of the last build up to date where nothing but texts has changed: the pages that have looked at one
     * are made again, all else is copied.
     *
     * @param made the EPUB
     * @param file where it stands
     * @param changes texts that have become others
     * @param models what was kept of the pages
     * @param placing places texts in a page
     * @param files takes the EPUB if a page has to be made again
     * @return whether that can be done without the book
     */
    public boolean amend(
            MadeFile made, Path file, Changes changes, ModelReader models, Placing placing, List<OutputFile> files)
            throws IOException {
        ContainerEntries entries = ContainerEntries.read(made.notes());
        List<ContainerEntry> touched = new ArrayList<>();
        for (ContainerEntry entry : entries.entries()) {
            if (changes.reach(entry.looked().contents())) {
                touched.add(entry);
            }
        }
        if (touched.isEmpty()) {
            return true;
        }
        if (made.model() < 0) {
            return false;
        }
        AmendedPages pages = new AmendedPages(entries, models, templates, placing, reads);
        if (!pages.make(touched, (KeptPages) models.read(made.model()), file)) {
            return false;
        }
        OutputFile.RemadeSource source = (out, earlier) ->
                pages.writeTo(out, Objects.requireNonNull(earlier).file());
        files.add(new OutputFile(made.path(), Fingerprints.Model.at(made.model()), source));
        return true;
    }
}
