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

/** What the package document's template is given, read off epublib's model. */
final class PackageView {
    private final Book book;
    private final Epub3Metadata metadata;
    private final List<Resource> resources;
    private final Resource nav;
    private final Resource ncx;

    PackageView(Book book, List<Resource> resources, Resource nav, Resource ncx) {
        this.book = book;
        this.metadata = (Epub3Metadata) book.getMetadata();
        this.resources = List.copyOf(resources);
        this.nav = nav;
        this.ncx = ncx;
    }

    View.PackageDocument view() {
        List<String> titles = metadata.getTitles();
        return new View.PackageDocument(
                metadata.getLanguage(),
                metadata.getIdentifiers().get(0).getValue(),
                titles.get(0),
                titles.size() > 1 ? titles.get(1) : null,
                creators(),
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
                manifest(),
                spine());
    }

    private List<View.Named> creators() {
        List<View.Named> creators = new ArrayList<>();
        for (Author author : metadata.getAuthors()) {
            creators.add(named(author));
        }
        return creators;
    }

    private List<View.Item> manifest() {
        List<View.Item> manifest = new ArrayList<>(resources.size());
        for (Resource resource : resources) {
            manifest.add(item(resource));
        }
        return manifest;
    }

    private List<String> spine() {
        List<String> spine = new ArrayList<>();
        for (SpineReference reference : book.getSpine().getSpineReferences()) {
            spine.add(reference.getResourceId());
        }
        return spine;
    }

    private static View.Named named(Author author) {
        Creator creator = (Creator) author;
        return new View.Named(
                creator.name(), creator.fileAs(), creator.getRelator().getCode());
    }

    private static List<View.Property> accessibility(Accessibility says) {
        List<View.Property> properties = new ArrayList<>();
        says.modes().forEach(mode -> properties.add(new View.Property("schema:accessMode", mode)));
        says.sufficient().forEach(set -> properties.add(new View.Property("schema:accessModeSufficient", set)));
        says.features().forEach(feature -> properties.add(new View.Property("schema:accessibilityFeature", feature)));
        says.hazards().forEach(hazard -> properties.add(new View.Property("schema:accessibilityHazard", hazard)));
        properties.add(new View.Property("schema:accessibilitySummary", says.summary()));
        return properties;
    }

    private View.Item item(Resource resource) {
        return new View.Item(
                resource.getId(), resource.getHref(), resource.getMediaType().getName(), properties(resource));
    }

    private @Nullable String properties(Resource resource) {
        if (resource.equals(nav)) {
            return "nav";
        }
        return resource.equals(book.getCoverImage()) ? "cover-image" : null;
    }
}
