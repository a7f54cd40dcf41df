package studybooklet.epub;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import studybooklet.cache.Fingerprints;
import studybooklet.cache.ModelReader;
import studybooklet.cache.Reads;
import studybooklet.template.Templates;

/** Pages of an earlier EPUB that are made again from what was kept of them. */
final class AmendedPages {
    /** A page. */
    private record Amended(Fingerprints.Model model, long[] reads, byte[] bytes) {}

    private final Map<String, Amended> pages = new HashMap<>();
    private final ContainerEntries entries;
    private final Reads reads;

    private AmendedPages(ContainerEntries entries, Reads reads) {
        this.entries = entries;
        this.reads = reads;
    }

    /**
     * Makes pages again.
     *
     * @param entries what the earlier EPUB holds
     * @param touched those of them to be made again
     * @return null if one cannot be made alone: because it is a part of a long chapter, or because it now tells something
     *     else of the whole
     */
    static @Nullable AmendedPages of(
            ContainerEntries entries,
            List<ContainerEntry> touched,
            KeptPages kept,
            ModelReader models,
            Templates templates,
            Reads reads) {
        AmendedPages amended = new AmendedPages(entries, reads);
        PageCheck check = new PageCheck();
        for (ContainerEntry entry : touched) {
            int place = kept.place(entry.path());
            if (place < 0) {
                return null;
            }
            amended.make(entry.path(), (ChapterPage) models.read(place), place, templates, check);
            if (check.takeImageWithoutText() != entry.imageWithoutText()) {
                return null;
            }
        }
        return amended;
    }

    private void make(String path, ChapterPage page, int place, Templates templates, PageCheck check) {
        String[] xhtml = new String[1];
        try {
            long[] read = reads.during(() -> xhtml[0] = page.text(templates));
            check.check(path, ChapterPage.TEMPLATE, xhtml[0]);
            pages.put(path, new Amended(templates.again(page, place), read, Page.utf8(xhtml[0])));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /**
     * Writes the EPUB with these pages in the place of the earlier ones.
     *
     * @param earlier the file
     * @return what {@link ContainerEntries#read} reads
     */
    byte[] writeTo(OutputStream out, Path earlier) throws IOException {
        try (FormerContainer former = FormerContainer.open(earlier, entries)) {
            Container container = new Container(out, entries.time(), former, reads);
            for (ContainerEntry entry : entries.entries()) {
                Amended page = pages.get(entry.path());
                if (page == null) {
                    container.copy(entry);
                } else {
                    container.addAnew(entry.path(), page.model(), page.reads(), page.bytes());
                    container.noteImageWithoutText(entry.imageWithoutText());
                }
            }
            return container.finish().bytes();
        }
    }
}
