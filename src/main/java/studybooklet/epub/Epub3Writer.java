package studybooklet.epub;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
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
import org.jspecify.annotations.Nullable;
import studybooklet.template.Templates;

/**
 * Writes epublib's model as EPUB 3.3. epublib's own writer produces EPUB 2, dates it by the clock, and ignores errors.
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

    /** @param check looks at every document when it is made */
    Epub3Writer(Templates templates, PageCheck check) {
        this.templates = templates;
        this.check = check;
    }

    /**
     * Writes the book; does not close the stream.
     *
     * @param book its metadata an {@link Epub3Metadata}, its guide naming the navigation document
     * @param former an EPUB that the same version of the tool wrote, to copy from; or null
     */
    void write(Book book, OutputStream out, @Nullable Path former) throws IOException {
        Epub3Metadata metadata = (Epub3Metadata) book.getMetadata();
        List<GuideReference> guide = book.getGuide().getReferences();
        Resource nav = navigationDocument(guide);
        View.Navigation navigation = new View.Navigation(
                metadata.getLanguage(),
                lines(book.getTableOfContents().getTocReferences()),
                landmarks(guide),
                metadata.printedPages());
        Resource ncx = Ncx.of(book, metadata);
        book.getResources().addAll(List.of(ncx));
        book.getSpine().setTocResource(ncx);
        List<Resource> resources = inOrder(book);
        LocalDate date = LocalDate.ofInstant(metadata.modified(), ZoneOffset.UTC);
        try (Container container = new Container(out, date, former)) {
            container.store(Place.MIMETYPE, XhtmlPage.utf8("application/epub+zip"));
            container.add(Place.CONTAINER, XhtmlPage.utf8(CONTAINER));
            for (Resource resource : resources) {
                String path = Place.inContainer(resource.getHref());
                container.add(
                        path, resource.equals(nav) ? page(path, "epub/nav.ftlx", navigation) : resource.getData());
            }
            // Last, because its accessibility metadata depend on what was seen on the pages.
            View view = new PackageView(book, resources, nav, ncx).view();
            container.add(Place.PACKAGE, page(Place.PACKAGE, "epub/package.ftlx", view));
        }
    }

    private byte[] page(String path, String template, View view) {
        String page = templates.render(template, view);
        check.check(path, template, page);
        return XhtmlPage.utf8(page);
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
