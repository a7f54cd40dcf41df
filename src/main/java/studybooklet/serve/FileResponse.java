package studybooklet.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.file.attribute.FileTime;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import studybooklet.output.Checksum;

/**
 * The response to a request for a file (RFC 9110): the whole file, a range of it, or 304 if the browser's copy is
 * current. Browsers may cache files but must revalidate them, because the next edit may come at any time.
 *
 * @param type the media type
 * @param bytes the content of the file
 * @param modified the modification time, in whole seconds
 */
record FileResponse(String type, byte[] bytes, Instant modified) {
    private static final DateTimeFormatter DATE = DateTimeFormatter.RFC_1123_DATE_TIME.withZone(ZoneOffset.UTC);

    FileResponse(String type, byte[] bytes, FileTime modified) {
        // Last-Modified has no fractions of a second.
        this(type, bytes, modified.toInstant().truncatedTo(ChronoUnit.SECONDS));
    }

    /** Sends the response that the request's conditions call for. */
    void send(HttpExchange exchange) throws IOException {
        Headers asked = exchange.getRequestHeaders();
        Headers headers = exchange.getResponseHeaders();
        headers.set("ETag", tag());
        headers.set("Last-Modified", date());
        headers.set("Accept-Ranges", "bytes");
        ByteRange range = exchange.getRequestMethod().equals("GET") && allowsRange(asked)
                ? ByteRange.parse(asked.getFirst("Range"), bytes.length)
                : null;
        if (isCached(asked)) {
            Response.send(exchange, 304, type, new byte[0]);
        } else if (range == null) {
            Response.send(exchange, 200, type, bytes);
        } else if (range.isEmpty() || range.from() >= bytes.length) {
            headers.set("Content-Range", "bytes */" + bytes.length);
            Response.send(exchange, 416, type, new byte[0]);
        } else {
            headers.set("Content-Range", "bytes " + range.from() + "-" + range.to() + "/" + bytes.length);
            Response.send(exchange, 206, type, Arrays.copyOfRange(bytes, range.from(), range.to() + 1));
        }
    }

    private String tag() {
        return "\"" + Checksum.of(bytes) + "\"";
    }

    private String date() {
        return DATE.format(modified);
    }

    /** Whether the browser's copy is current; the tag takes precedence over the date. */
    private boolean isCached(Headers asked) {
        String tags = asked.getFirst("If-None-Match");
        if (tags != null) {
            return tags.strip().equals("*") || tags.contains(tag());
        }
        String since = asked.getFirst("If-Modified-Since");
        return since != null && !isModifiedAfter(since);
    }

    private boolean isModifiedAfter(String date) {
        try {
            return modified.isAfter(Instant.from(DATE.parse(date)));
        } catch (DateTimeException e) {
            return true; // an invalid date is ignored
        }
    }

    /** Whether a range may be sent: If-Range protects the browser from combining ranges of two states of the file. */
    private boolean allowsRange(Headers asked) {
        String state = asked.getFirst("If-Range");
        return state == null || state.equals(tag()) || state.equals(date());
    }
}
