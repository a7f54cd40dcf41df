package studybooklet.book.settings;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studybooklet.book.Metadata;
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
public record Settings(
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
    public record FileEntry(String file, SourceLocation at) {}

    /** A listed part; title is null for entries outside any part. */
    public record OrderGroup(@Nullable String title, List<FileEntry> entries) {
        public OrderGroup {
            entries = List.copyOf(entries);
        }
    }

    /** The value of the key {@code articles} and the location of the key. */
    public record Order(List<OrderGroup> groups, SourceLocation at) {
        public Order {
            groups = List.copyOf(groups);
        }
    }
}
