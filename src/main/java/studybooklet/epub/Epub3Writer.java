package studybooklet.epub;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.siegmann.epublib.domain.Book;
import nl.siegmann.epublib.domain.GuideReference;
import nl.siegmann.epublib.domain.Resource;
import nl.siegmann.epublib.domain.SpineReference;
import nl.siegmann.epublib.domain.TOCReference;
import nl.siegmann.epublib.service.MediatypeService;
import org.jspecify.annotations.Nullable;
import studybooklet.cache.Reads;
import studybooklet.output.OutputFile;
import studybooklet.template.Templates;

/**
 * Writes epublib's model as EPUB 3.3. The stock writer makes EPUB 2, dates it by the clock, and goes on after errors; it
 * also starts a logging library that nothing else here needs.
 */
final class Epub3Writer {
    private static final String CONTAINER = """
            <?xml version="1.0" encoding="UTF-8"?>
            <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
              <rootfiles>
                <rootfile full-path="%s" media-type="application/oebps-package+xml"/>
              </rootfiles>
            </container>
            """.formatted(Place.PACKAGE);

    private final Templates templates;
    private final PageCheck check;
    private final OutputFile.@Nullable Earlier earlier;
    private final Reads reads;
    private ContainerEntries entries = new ContainerEntries(0, List.of());

    /**
     * @param earlier the EPUB of an earlier build, or null
     * @param reads tells what is looked at for a page
     */
    Epub3Writer(Templates templates, PageCheck check, OutputFile.@Nullable Earlier earlier, Reads reads) {
        this.reads = reads;
        this.templates = templates;
        this.check = check;
        this.earlier = earlier;
    }

    /** What was written last. */
    ContainerEntries entries() {
        return entries;
    }

    /**
     * Writes the book; does not close the stream.
     *
     * @param book its metadata an {@link Epub3Metadata}, its guide naming the navigation document
     */
    void write(Book book, OutputStream out) throws IOException {
        Epub3Metadata metadata = (Epub3Metadata) book.getMetadata();
        List<GuideReference> guide = book.getGuide().getReferences();
        Resource nav = navigationDocument(guide);
        View.Navigation navigation = new View.Navigation(
                metadata.getLanguage(),
                lines(book.getTableOfContents().getTocReferences()),
                landmarks(guide),
                metadata.printedPages());
        Resource ncx = ncx(book, metadata, navigation);
        book.getResources().addAll(List.of(ncx));
        book.getSpine().setTocResource(ncx);
        List<Resource> resources = inOrder(book);
        try (FormerContainer former = FormerContainer.open(earlier)) {
            Container container = new Container(out, metadata.modified(), former, reads);
            container.store(Place.MIMETYPE, Page.utf8("application/epub+zip"));
            container.add(Place.CONTAINER, null, () -> Page.utf8(CONTAINER));
            for (Resource resource : resources) {
                if (resource.equals(nav)) {
                    addPage(container, Place.inContainer(Place.NAV), "epub/nav.ftlx", navigation);
                } else {
                    add(container, (MadeResource) resource);
                }
            }
            // Last, because it says what was seen on the pages.
            addPage(container, Place.PACKAGE, "epub/package.ftlx", new PackageView(book, resources, nav, ncx).view());
            entries = container.finish();
        }
    }

    private void add(Container container, MadeResource resource) throws IOException {
        ContainerEntry former =
                container.add(Place.inContainer(resource.getHref()), resource.made(), resource::getData);
        if (former == null) {
            container.noteImageWithoutText(check.takeImageWithoutText());
        } else {
            container.noteImageWithoutText(former.imageWithoutText());
            check.add(former.imageWithoutText());
        }
    }

    private void addPage(Container container, String path, String template, View view) throws IOException {
        container.add(path, templates.made(template, view), () -> {
            String page = templates.render(template, view);
            check.check(path, template, page);
            return Page.utf8(page);
        });
    }

    private MadeResource ncx(Book book, Epub3Metadata metadata, View.Navigation navigation) {
        List<Object> made = List.of(
                metadata.getIdentifiers().get(0).getValue(),
                metadata.getFirstTitle(),
                navigation.contents(),
                metadata.printedPages());
        return new MadeResource(
                "ncx",
                Place.NCX,
                MediatypeService.NCX,
                () -> templates.made("ncx", made),
                () -> Ncx.of(
                        metadata.getIdentifiers(),
                        metadata.getFirstTitle(),
                        book.getTableOfContents(),
                        metadata.printedPages()));
    }

    /** Pages in reading order, then the rest by path: epublib keeps its resources in no order. */
    private static List<Resource> inOrder(Book book) {
        Map<String, Resource> rest = new TreeMap<>();
        Set<Resource> read = new HashSet<>();
        List<Resource> resources = new ArrayList<>();
        for (SpineReference reference : book.getSpine().getSpineReferences()) {
            read.add(reference.getResource());
            resources.add(reference.getResource());
        }
        for (Resource resource : book.getResources().getAll()) {
            if (!read.contains(resource)) {
                rest.put(resource.getHref(), resource);
            }
        }
        resources.addAll(rest.values());
        return resources;
    }

    private static Resource navigationDocument(List<GuideReference> guide) {
        for (GuideReference reference : guide) {
            if (reference.getType().equals(GuideReference.TOC)) {
                return reference.getResource();
            }
        }
        throw new IllegalStateException("the guide names no navigation document");
    }

    private static List<View.Line> lines(List<TOCReference> references) {
        int size = references.size();
        View.Line[] lines = new View.Line[size];
        for (int i = 0; i < size; i++) {
            TOCReference line = references.get(i);
            lines[i] = new View.Line(line.getTitle(), line.getCompleteHref(), lines(line.getChildren()));
        }
        return List.of(lines);
    }

    private static List<View.Landmark> landmarks(List<GuideReference> guide) {
        List<View.Landmark> landmarks = new ArrayList<>();
        for (GuideReference reference : guide) {
            landmarks.add(landmark(reference));
        }
        return landmarks;
    }

    /** The guide's types are those of EPUB 2; EPUB 3 has other words for two of them. */
    private static View.Landmark landmark(GuideReference reference) {
        String type = reference.getType();
        String word = type.equals(GuideReference.TITLE_PAGE)
                ? "titlepage"
                : type.equals(GuideReference.TEXT) ? "bodymatter" : type;
        return new View.Landmark(word, reference.getTitle(), reference.getCompleteHref());
    }
}
