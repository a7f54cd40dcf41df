package studybooklet.book;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import studybooklet.language.Slug;
import studybooklet.problem.Problems;

/** Completes what booklet.yaml says of the whole with what follows from the articles. */
final class MetadataReader {
    /** For a booklet without a date; the first instant of a year, so that nobody takes it for a real one. */
    private static final Instant UNDATED = Instant.parse("2000-01-01T00:00:00Z");

    private static final String LANGUAGE = "zh-Hans";

    private MetadataReader() {}

    /**
     * The metadata of a book.
     *
     * @param chapters in book order
     * @param cover the given cover, found already
     * @return null where there is no title, which is an error
     */
    static @Nullable Metadata of(
            Settings settings, List<Chapter> chapters, @Nullable Image cover, Slug slug, Problems problems) {
        String title = title(settings, chapters);
        if (title == null) {
            if (settings.readable()) {
                problems.error(
                        settings.at(),
                        "the booklet has no title",
                        "write a line title: … with the title into booklet.yaml");
            }
            return null;
        }
        String language = Objects.requireNonNullElse(settings.language(), LANGUAGE);
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
        Instant dated = settings.date() == null ? null : IsoDate.startOf(settings.date());
        Instant last = settings.modified() == null ? dated : settings.modified();
        return last == null ? UNDATED : last;
    }
}
