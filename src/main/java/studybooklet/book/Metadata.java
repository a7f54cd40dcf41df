package studybooklet.book;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import studybooklet.book.images.Image;
import studybooklet.book.settings.Conformance;

/**
 * The metadata of the booklet: values from booklet.yaml, completed with defaults and derived values.
 *
 * @param title the title
 * @param subtitle the subtitle, or null
 * @param series the series that the booklet belongs to, or null
 * @param language a BCP 47 language tag; {@code zh-Hans} by default
 * @param identifier a unique identifier; by default a URN of the version 5 UUID (RFC 9562) of title and language
 * @param publisher the publisher, or null
 * @param date the date of publication in ISO 8601, or null
 * @param modified the time of the last modification; by default midnight UTC of {@code date}, or 2000-01-01T00:00:00Z
 *     without a date; never the system clock
 * @param source the source of the texts, or null
 * @param rights the copyright statement, or null
 * @param description one or two sentences, or null
 * @param cover the cover image, or null if one is to be generated
 * @param url the absolute base URL of the site with a final slash, or null
 * @param conformance the accessibility claim, or null
 * @param fileName the file name of the EPUB without extension, ASCII
 */
public record Metadata(
        String title,
        @Nullable String subtitle,
        @Nullable String series,
        String language,
        String identifier,
        @Nullable String publisher,
        @Nullable String date,
        Instant modified,
        @Nullable String source,
        @Nullable String rights,
        @Nullable String description,
        @Nullable Image cover,
        @Nullable URI url,
        @Nullable Conformance conformance,
        String fileName) {}
