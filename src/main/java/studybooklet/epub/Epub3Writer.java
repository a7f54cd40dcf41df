package studybooklet.epub;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
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
import nl.siegmann.epublib.service.MediatypeService;
import org.jspecify.annotations.Nullable;
import studybooklet.cache.Reads;
import studybooklet.output.OutputFile;
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
    @Override
    public void write(Book book, OutputStream out) throws IOException {
        Epub3Metadata metadata = (Epub3Metadata) book.getMetadata();
        List<GuideReference> guide = book.getGuide().getReferences();
        Resource nav = guide.stream()
                .filter(reference -> reference.getType().equals(GuideReference.TOC))
                .findFirst()
                .orElseThrow()
                .getResource();
        View.Navigation navigation = new View.Navigation(
                metadata.getLanguage(),
                lines(book.getTableOfContents().getTocReferences()),
                guide.stream().map(Epub3Writer::landmark).toList(),
                metadata.printedPages());
        Resource ncx = ncx(book, metadata, navigation);
        book.getResources().add(ncx);
        book.getSpine().setTocResource(ncx);
        List<Resource> resources = inOrder(book);
        try (Container container = new Container(out, metadata.modified(), earlier, reads)) {
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
                NCXDocument.NCX_ITEM_ID, Place.NCX, MediatypeService.NCX, () -> templates.made("ncx", made), () -> {
                    try {
                        Resource plain = NCXDocument.createNCXResource(
                                metadata.getIdentifiers(),
                                metadata.getFirstTitle(),
                                List.of(),
                                book.getTableOfContents());
                        return Page.utf8(PageList.added(Page.text(plain.getData()), metadata.printedPages()));
                    } catch (IOException e) {
                        throw new UncheckedIOException("bytes in memory", e);
                    }
                });
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
