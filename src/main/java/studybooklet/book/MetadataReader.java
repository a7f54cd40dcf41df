package studybooklet.book;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import studybooklet.book.images.Image;
import studybooklet.book.settings.IsoDate;
import studybooklet.book.settings.Settings;
import studybooklet.language.Slug;
import studybooklet.problem.Problems;

/** Builds the metadata from booklet.yaml and, for absent values, from the articles. */
final class MetadataReader {
    /** The modification time of a booklet without a date: fixed, so that output does not depend on the clock. */
    private static final Instant DEFAULT_MODIFIED = Instant.parse("2000-01-01T00:00:00Z");

    private static final String DEFAULT_LANGUAGE = "zh-Hans";

    private MetadataReader() {}

    /**
     * Returns the metadata of a book.
     *
     * @param chapters the chapters in reading order
     * @param cover the cover image that booklet.yaml names, or null
     * @return null if no title can be found, which is an error
     */
    static @Nullable Metadata of(
            Settings settings, List<Chapter> chapters, @Nullable Image cover, Slug slug, Problems problems) {
        String title = title(settings, chapters);
        if (title == null) {
            if (settings.readable()) {
                problems.error(settings.at(), "the booklet has no title", "write a line title: … into booklet.yaml");
            }
            return null;
        }
        String language = Objects.requireNonNullElse(settings.language(), DEFAULT_LANGUAGE);
        return new Metadata(
                title,
                settings.subtitle(),
                settings.series(),
                language,
                settings.identifier() == null ? Identifier.of(title, language) : settings.identifier(),
                settings.publisher(),
                settings.date(),
                modified(settings),
                settings.source(),
                settings.rights(),
                settings.description(),
                cover,
                settings.url(),
                settings.conformance(),
                slug.of(title));
    }

    /** Falls back to the first series that an article names, then to the title of the only article. */
    private static @Nullable String title(Settings settings, List<Chapter> chapters) {
        if (settings.title() != null) {
            return settings.title();
        }
        for (Chapter chapter : chapters) {
            String series = chapter.frontMatter().series();
            if (series != null) {
                return series;
            }
        }
        return chapters.size() == 1 ? chapters.get(0).frontMatter().title() : null;
    }

    private static Instant modified(Settings settings) {
        Instant start = settings.date() == null ? null : IsoDate.startOf(settings.date());
        Instant modified = settings.modified() == null ? start : settings.modified();
        return modified == null ? DEFAULT_MODIFIED : modified;
    }
}
