package studybooklet.book;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studybooklet.problem.SourceLocation;

/**
 * The values in booklet.yaml; absent ones are null. Components without a description are those of {@link Metadata} before
 * defaults apply.
 *
 * @param readable false if the file is not valid UTF-8 or YAML, so that values are unknown
 * @param at the location of the file
 * @param cover the file name of the cover image
 * @param order the order of the articles; null to order them by file name
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
        @Nullable FileEntry cover,
        @Nullable URI url,
        @Nullable Conformance conformance,
        @Nullable Order order) {

    /** A file name in booklet.yaml and its location. */
    record FileEntry(String file, SourceLocation at) {}

    /** A listed part; title is null for entries outside any part. */
    record OrderGroup(@Nullable String title, List<FileEntry> entries) {
        OrderGroup {
            entries = List.copyOf(entries);
        }
    }

    /** The value of the key {@code articles} and the location of the key. */
    record Order(List<OrderGroup> groups, SourceLocation at) {
        Order {
            groups = List.copyOf(groups);
        }
    }
}
