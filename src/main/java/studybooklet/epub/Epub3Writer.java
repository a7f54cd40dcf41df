package studybooklet.epub;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.siegmann.epublib.domain.Book;
import nl.siegmann.epublib.domain.GuideReference;
import nl.siegmann.epublib.domain.Resource;
import nl.siegmann.epublib.domain.TOCReference;
import nl.siegmann.epublib.epub.EpubWriter;
import nl.siegmann.epublib.epub.NCXDocument;
import studybooklet.template.Templates;

/**
 * Writes epublib's model as EPUB 3.3. The stock writer makes EPUB 2, dates it by the clock, and goes on after errors;
 * this one takes from it only the NCX.
 */
final class Epub3Writer extends EpubWriter {
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

    Epub3Writer(Templates templates, PageCheck check) {
        this.templates = templates;
        this.check = check;
    }

    /**
     * Writes the book; does not close the stream.
     *
     * @param book its metadata an {@link Epub3Metadata}, its guide naming the navigation document
     */
    @Override
    public void write(Book book, OutputStream out) throws IOException {
        Epub3Metadata metadata = (Epub3Metadata) book.getMetadata();
        List<GuideReference> guide = book.getGuide().getReferences();
        Resource nav = guide.stream()
                .filter(reference -> reference.getType().equals(GuideReference.TOC))
                .findFirst()
                .orElseThrow()
                .getResource();
        String navigation = templates.render(
                "epub/nav.ftlx",
                new View.Navigation(
                        metadata.getLanguage(),
                        lines(book.getTableOfContents().getTocReferences()),
                        guide.stream().map(Epub3Writer::landmark).toList(),
                        metadata.printedPages()));
        check.check(Place.inContainer(Place.NAV), "epub/nav.ftlx", navigation);
        nav.setData(Page.utf8(navigation));
        Resource ncx = NCXDocument.createNCXResource(
                metadata.getIdentifiers(), metadata.getFirstTitle(), List.of(), book.getTableOfContents());
        ncx.setHref(Place.NCX);
        ncx.setData(Page.utf8(PageList.added(Page.text(ncx.getData()), metadata.printedPages())));
        book.getResources().add(ncx);
        book.getSpine().setTocResource(ncx);
        List<Resource> resources = inOrder(book);
        Container container = new Container(out, metadata.modified());
        zip(resources, container);
        // Last, because it says what was seen on the pages.
        String packageDocument =
                templates.render("epub/package.ftlx", new PackageView(book, resources, nav, ncx).view());
        check.check(Place.PACKAGE, "epub/package.ftlx", packageDocument);
        container.add(Place.PACKAGE, Page.utf8(packageDocument));
        container.finish();
    }

    /** Pages in reading order, then the rest by path: epublib keeps its resources in no order. */
    private static List<Resource> inOrder(Book book) {
        Set<Resource> resources = new LinkedHashSet<>();
        book.getSpine().getSpineReferences().forEach(reference -> resources.add(reference.getResource()));
        book.getResources().getAll().stream()
                .sorted(Comparator.comparing(Resource::getHref))
                .forEach(resources::add);
        return List.copyOf(resources);
    }

    private static void zip(List<Resource> resources, Container container) throws IOException {
        container.store(Place.MIMETYPE, Page.utf8("application/epub+zip"));
        container.add(Place.CONTAINER, Page.utf8(CONTAINER));
        for (Resource resource : resources) {
            container.add(Place.inContainer(resource.getHref()), resource.getData());
        }
    }

    private static List<View.Line> lines(List<TOCReference> references) {
        return references.stream()
                .map(reference -> new View.Line(
                        reference.getTitle(), reference.getCompleteHref(), lines(reference.getChildren())))
                .toList();
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
