package studybooklet.book;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What booklet.yaml says of the booklet as a whole, with what had to be derived.
 *
 * @param title the booklet's title
 * @param subtitle its subtitle, or null
 * @param series the series it belongs to, or null
 * @param language a BCP 47 tag, {@code zh-Hans} unless given
 * @param identifier given, or a name-based UUID (RFC 9562, version 5) of title and language, as a URN
 * @param publisher who issues it, or null
 * @param date an ISO 8601 date, or null
 * @param modified given, else the date at midnight UTC, else 2000-01-01T00:00:00Z; never the clock
 * @param source where the texts come from, or null
 * @param rights who may use it how, or null
 * @param description one or two sentences, or null
 * @param cover the given cover image, or null where one is to be made
 * @param url where the site will stand, absolute with a final slash, or null
 * @param conformance the claim of accessibility, or null where the author makes none
 * @param fileName ASCII name of the EPUB without extension
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
