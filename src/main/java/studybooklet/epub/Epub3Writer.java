package studybooklet.epub;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.siegmann.epublib.domain.Book;
import nl.siegmann.epublib.domain.GuideReference;
import nl.siegmann.epublib.domain.Resource;
import nl.siegmann.epublib.domain.TOCReference;
import org.jspecify.annotations.Nullable;
import studybooklet.template.Templates;

/**
 * Writes epublib's model as EPUB 3.3. epublib's own writer is not used: it supports only EPUB 2, takes the date from the clock
 * and ignores errors.
 */
final class Epub3Writer {
    private static final String CONTAINER = """
            <?xml version="1.0" encoding="UTF-8"?>
            <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
              <rootfiles>
                <rootfile full-path="%s" media-type="application/oebps-package+xml"/>
              </rootfiles>
            </container>
            """.formatted(EpubPaths.PACKAGE);

    private final Templates templates;
    private final PageCheck check;

    /** @param check checks every document */
    Epub3Writer(Templates templates, PageCheck check) {
        this.templates = templates;
        this.check = check;
    }

    /**
     * Writes a publication; does not close the stream.
     *
     * @param book a publication with {@link Epub3Metadata}, whose guide contains the navigation document
     * @param former an EPUB written by the same version of the tool, to copy unchanged entries from, or null
     */
    void write(Book book, OutputStream out, @Nullable Path former) throws IOException {
        Epub3Metadata metadata = (Epub3Metadata) book.getMetadata();
        Resource nav = navigationResource(book);
        Resource ncx = Ncx.of(book, metadata);
        book.getResources().addAll(List.of(ncx));
        book.getSpine().setTocResource(ncx);
        List<Resource> resources = inOrder(book);
        LocalDate date = LocalDate.ofInstant(metadata.modified(), ZoneOffset.UTC);
        try (Container container = new Container(out, date, former)) {
            container.store(EpubPaths.MIMETYPE, XhtmlPage.utf8("application/epub+zip"));
            container.add(EpubPaths.CONTAINER, XhtmlPage.utf8(CONTAINER));
            for (Resource resource : resources) {
                String path = EpubPaths.inContainer(resource.getHref());
                byte[] bytes = resource.equals(nav)
                        ? rendered(path, "epub/nav.ftlx", navigation(book, metadata))
                        : resource.getData();
                container.add(path, bytes);
            }
            // Last, because the accessibility metadata depends on the rendered pages.
            PackageDocument document = new PackageView(book, resources, nav, ncx).document();
            container.add(EpubPaths.PACKAGE, rendered(EpubPaths.PACKAGE, "epub/package.ftlx", document));
        }
    }

    private byte[] rendered(String path, String template, View view) {
        String document = templates.render(template, view);
        check.check(path, template, document);
        return XhtmlPage.utf8(document);
    }

    /** Returns the pages in reading order, then the other resources by path; epublib's collection has no defined order. */
    private static List<Resource> inOrder(Book book) {
        List<Resource> resources = new ArrayList<>();
        book.getSpine().getSpineReferences().forEach(reference -> resources.add(reference.getResource()));
        Set<Resource> inSpine = Set.copyOf(resources);
        book.getResources().getAll().stream()
                .filter(resource -> !inSpine.contains(resource))
                .sorted(Comparator.comparing(Resource::getHref))
                .forEach(resources::add);
        return resources;
    }

    private static Resource navigationResource(Book book) {
        return book.getGuide().getReferences().stream()
                .filter(reference -> reference.getType().equals(GuideReference.TOC))
                .map(GuideReference::getResource)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the guide contains no navigation document"));
    }

    private static View.NavigationDocument navigation(Book book, Epub3Metadata metadata) {
        return new View.NavigationDocument(
                metadata.getLanguage(),
                lines(book.getTableOfContents().getTocReferences()),
                book.getGuide().getReferences().stream()
                        .map(Epub3Writer::landmark)
                        .toList(),
                metadata.printedPages());
    }

    private static List<View.ContentsLine> lines(List<TOCReference> references) {
        return references.stream()
                .map(reference -> new View.ContentsLine(
                        reference.getTitle(), reference.getCompleteHref(), lines(reference.getChildren())))
                .toList();
    }

    /** Converts an EPUB 2 guide reference; EPUB 3 has other terms for two of its types. */
    private static View.Landmark landmark(GuideReference reference) {
        String type = switch (reference.getType()) {
            case "title-page" -> "titlepage";
            case "text" -> "bodymatter";
            default -> reference.getType();
        };
        return new View.Landmark(type, reference.getTitle(), reference.getCompleteHref());
    }
}
