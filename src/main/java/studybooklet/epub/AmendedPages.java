package studybooklet.epub;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import studybooklet.cache.Fingerprints;
import studybooklet.cache.ModelReader;
import studybooklet.cache.Reads;
import studybooklet.template.Placing;
import studybooklet.template.Templates;

/** Pages of an earlier EPUB that are made again from what was kept of them. */
final class AmendedPages {
    /** A page. */
    private record Amended(Fingerprints.Model model, Reads.Looked looked, byte[] bytes) {}

    private final Map<String, Amended> pages = new HashMap<>();
    private final PageCheck check = new PageCheck();
    private final ContainerEntries entries;
    private final ModelReader models;
    private final Templates templates;
    private final Placing placing;
    private final Reads reads;

    /**
     * @param entries what the earlier EPUB holds
     * @param models what was kept of its pages
     */
    AmendedPages(ContainerEntries entries, ModelReader models, Templates templates, Placing placing, Reads reads) {
        this.entries = entries;
        this.models = models;
        this.templates = templates;
        this.placing = placing;
        this.reads = reads;
    }

    /**
     * Makes pages again.
     *
     * @param touched those to be made again
     * @param earlier the EPUB
     * @return false if one cannot be made alone: because it is a part of a long chapter, or because it now tells something
     *     else of the whole
     */
    boolean make(List<ContainerEntry> touched, KeptPages kept, Path earlier) throws IOException {
        try (FormerContainer former = FormerContainer.open(earlier, entries)) {
            for (ContainerEntry entry : touched) {
                int place = kept.place(entry.path());
                if (place < 0) {
                    return false;
                }
                pages.put(entry.path(), make(entry, place, former));
                if (check.takeImageWithoutText() != entry.imageWithoutText()) {
                    return false;
                }
            }
        }
        return true;
    }

    private Amended make(ContainerEntry entry, int place, FormerContainer former) throws IOException {
        ChapterPage page = (ChapterPage) models.read(place);
        Placing.Renewed renewed = placing.renewed(() -> former.bytes(entry), entry.looked(), page);
        if (renewed != null) {
            String xhtml = new String(renewed.bytes(), StandardCharsets.UTF_8);
            check.check(entry.path(), ChapterPage.TEMPLATE, xhtml);
            return new Amended(Fingerprints.Model.at(place), renewed.looked(), renewed.bytes());
        }
        String[] xhtml = new String[1];
        Reads.Looked looked = reads.during(() -> xhtml[0] = page.text(templates));
        check.check(entry.path(), ChapterPage.TEMPLATE, xhtml[0]);
        return new Amended(templates.again(page, place), looked, Page.utf8(xhtml[0]));
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
                    container.addAnew(entry.path(), page.model(), page.looked(), page.bytes());
                    container.noteImageWithoutText(entry.imageWithoutText());
                }
            }
            return container.finish().bytes();
        }
    }
}
