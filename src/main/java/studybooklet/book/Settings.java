package studybooklet.book;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studybooklet.problem.SourceLocation;

/**
 * booklet.yaml as it was read; what it does not say is null or empty. The components are those of {@link Metadata}
 * before anything is derived.
 *
 * @param readable whether nothing hid what it says: false for invalid YAML
 * @param at the file
 * @param cover the cover image asked for
 * @param order the articles in their parts; null where the files' names order them
 */
record Settings(
        boolean readable,
        SourceLocation at,
        @Nullable String title,
        @Nullable String subtitle,
        @Nullable String series,
        @Nullable String language,
        @Nullable String identifier,
        @Nullable String publisher,
        @Nullable String date,
        @Nullable Instant modified,
        @Nullable String source,
        @Nullable String rights,
        @Nullable String description,
        @Nullable Entry cover,
        @Nullable URI url,
        @Nullable Conformance conformance,
        @Nullable Order order) {

    /** The name of a file in booklet.yaml and where it stands. */
    record Entry(String file, SourceLocation at) {}

    /** A part as booklet.yaml lists it; without a title for entries that stand in none. */
    record Group(@Nullable String title, List<Entry> entries) {
        Group {
            entries = List.copyOf(entries);
        }
    }

    /** The key {@code articles} and where it stands. */
    record Order(List<Group> groups, SourceLocation at) {
        Order {
            groups = List.copyOf(groups);
        }
    }
}
