package studybooklet.epub;

import java.util.List;
import org.jspecify.annotations.Nullable;
import studybooklet.book.settings.Conformance;

/**
 * The model of package.ftlx: metadata, manifest and spine of the package document (EPUB 3.3, section 5).
 *
 * @param language a BCP 47 language tag
 * @param identifier the unique identifier
 * @param title the main title
 * @param subtitle the subtitle, or null
 * @param creators the authors in the order of the chapters
 * @param subjects the themes
 * @param publishers the publishers; may be empty, as all other lists of metadata
 * @param dates the dates of publication
 * @param descriptions the descriptions
 * @param rights the copyright statements
 * @param source the source of the texts, or null
 * @param collection the series that the book belongs to, or null
 * @param modified the time of the last modification as EPUB 3.3 requires it: in seconds, in UTC, with a Z
 * @param accessibility the accessibility metadata
 * @param conformance the accessibility claim, or null
 * @param paged whether page breaks of the printed edition, the {@code source}, are marked
 * @param coverId the manifest id of the cover image for EPUB 2 reading systems, or null
 * @param ncxId the manifest id of the NCX
 * @param manifest the manifest
 * @param spine the manifest ids of the documents in reading order
 */
public record PackageDocument(
        String language,
        String identifier,
        String title,
        @Nullable String subtitle,
        List<PackageCreator> creators,
        List<String> subjects,
        List<String> publishers,
        List<String> dates,
        List<String> descriptions,
        List<String> rights,
        @Nullable String source,
        @Nullable String collection,
        String modified,
        List<MetaProperty> accessibility,
        @Nullable Conformance conformance,
        boolean paged,
        @Nullable String coverId,
        String ncxId,
        List<ManifestItem> manifest,
        List<String> spine)
        implements View {
    public PackageDocument {
        creators = List.copyOf(creators);
        subjects = List.copyOf(subjects);
        publishers = List.copyOf(publishers);
        dates = List.copyOf(dates);
        descriptions = List.copyOf(descriptions);
        rights = List.copyOf(rights);
        accessibility = List.copyOf(accessibility);
        manifest = List.copyOf(manifest);
        spine = List.copyOf(spine);
    }

    /**
     * A person or group that created the book.
     *
     * @param name the name as printed
     * @param fileAs the sort key
     * @param role a MARC relator code
     */
    public record PackageCreator(String name, String fileAs, String role) {}

    /**
     * A meta element.
     *
     * @param name the property with its prefix
     * @param value the value
     */
    public record MetaProperty(String name, String value) {}

    /**
     * An item of the manifest.
     *
     * @param id the id of the item
     * @param href the URL relative to the package document
     * @param mediaType the IANA media type
     * @param properties space-separated terms of the manifest properties vocabulary, or null
     */
    public record ManifestItem(
            String id,
            String href,
            String mediaType,
            @Nullable String properties) {}
}
