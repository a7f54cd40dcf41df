package studybooklet.epub;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import nl.siegmann.epublib.domain.Author;
import nl.siegmann.epublib.domain.Book;
import nl.siegmann.epublib.domain.Date;
import nl.siegmann.epublib.domain.Resource;
import nl.siegmann.epublib.domain.SpineReference;
import org.jspecify.annotations.Nullable;

/** Converts a publication from epublib's model to the model of the package document. */
final class PackageView {
    private final Book book;
    private final Epub3Metadata metadata;
    private final List<Resource> resources;
    private final Resource nav;
    private final Resource ncx;

    /**
     * @param book a publication with {@link Epub3Metadata}
     * @param resources the resources in the order of the manifest
     * @param nav the navigation document, one of the resources
     * @param ncx the NCX, one of the resources
     */
    PackageView(Book book, List<Resource> resources, Resource nav, Resource ncx) {
        this.book = book;
        this.metadata = (Epub3Metadata) book.getMetadata();
        this.resources = List.copyOf(resources);
        this.nav = nav;
        this.ncx = ncx;
    }

    PackageDocument document() {
        List<String> titles = metadata.getTitles();
        return new PackageDocument(
                metadata.getLanguage(),
                metadata.getIdentifiers().get(0).getValue(),
                titles.get(0),
                titles.size() > 1 ? titles.get(1) : null,
                metadata.getAuthors().stream().map(PackageView::creator).toList(),
                metadata.getSubjects(),
                metadata.getPublishers(),
                metadata.getDates().stream().map(Date::getValue).toList(),
                metadata.getDescriptions(),
                metadata.getRights(),
                metadata.source(),
                metadata.collection(),
                metadata.modified().truncatedTo(ChronoUnit.SECONDS).toString(),
                accessibility(metadata.accessibility()),
                metadata.conformance(),
                !metadata.printedPages().isEmpty(),
                book.getCoverImage() == null ? null : book.getCoverImage().getId(),
                ncx.getId(),
                resources.stream().map(this::item).toList(),
                book.getSpine().getSpineReferences().stream()
                        .map(SpineReference::getResourceId)
                        .toList());
    }

    private static PackageDocument.PackageCreator creator(Author author) {
        Creator creator = (Creator) author;
        return new PackageDocument.PackageCreator(
                creator.name(), creator.fileAs(), creator.getRelator().getCode());
    }

    private static List<PackageDocument.MetaProperty> accessibility(Accessibility accessibility) {
        List<PackageDocument.MetaProperty> properties = new ArrayList<>();
        add("schema:accessMode", accessibility.modes(), properties);
        add("schema:accessModeSufficient", accessibility.sufficientModes(), properties);
        add("schema:accessibilityFeature", accessibility.features(), properties);
        add("schema:accessibilityHazard", accessibility.hazards(), properties);
        add("schema:accessibilitySummary", List.of(accessibility.summary()), properties);
        return properties;
    }

    private static void add(String name, List<String> values, List<PackageDocument.MetaProperty> properties) {
        values.forEach(value -> properties.add(new PackageDocument.MetaProperty(name, value)));
    }

    private PackageDocument.ManifestItem item(Resource resource) {
        return new PackageDocument.ManifestItem(
                resource.getId(), resource.getHref(), resource.getMediaType().getName(), properties(resource));
    }

    private @Nullable String properties(Resource resource) {
        if (resource.equals(nav)) {
            return "nav";
        }
        return resource.equals(book.getCoverImage()) ? "cover-image" : null;
    }
}
