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
 * A file as it is sent (RFC 9110): whole, a part of it, or only word that the browser's copy is still good. A browser may
 * keep a copy, but asks each time: the next edit may be a second away.
 *
 * @param type its media type
 * @param bytes all of it
 * @param modified when the file was last changed
 */
record Representation(String type, byte[] bytes, Instant modified) {
    private static final DateTimeFormatter DATE = DateTimeFormatter.RFC_1123_DATE_TIME.withZone(ZoneOffset.UTC);

    Representation(String type, byte[] bytes, FileTime modified) {
        // The header knows no parts of a second.
        this(type, bytes, modified.toInstant().truncatedTo(ChronoUnit.SECONDS));
    }

    /** Answers a request for it with what the request's conditions leave to send. */
    void answer(HttpExchange exchange) throws IOException {
        Headers asked = exchange.getRequestHeaders();
        Headers headers = exchange.getResponseHeaders();
        headers.set("ETag", tag());
        headers.set("Last-Modified", date());
        headers.set("Accept-Ranges", "bytes");
        ByteRange range = exchange.getRequestMethod().equals("GET") && isSameAsBefore(asked)
                ? ByteRange.parse(asked.getFirst("Range"), bytes.length)
                : null;
        if (isKnown(asked)) {
            Answer.send(exchange, 304, type, new byte[0]);
        } else if (range == null) {
            Answer.send(exchange, 200, type, bytes);
        } else if (range.isEmpty() || range.from() >= bytes.length) {
            headers.set("Content-Range", "bytes */" + bytes.length);
            Answer.send(exchange, 416, type, new byte[0]);
        } else {
            headers.set("Content-Range", "bytes " + range.from() + "-" + range.to() + "/" + bytes.length);
            Answer.send(exchange, 206, type, Arrays.copyOfRange(bytes, range.from(), range.to() + 1));
        }
    }

    private String tag() {
        return "\"" + Checksum.of(bytes) + "\"";
    }

    private String date() {
        return DATE.format(modified);
    }

    /** Whether the browser's copy is still good; the tag counts before the date. */
    private boolean isKnown(Headers asked) {
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
            return true; // a date that cannot be read is to be passed over
        }
    }

    /** Whether a part may be sent: the browser must not put it together with parts of another state of the file. */
    private boolean isSameAsBefore(Headers asked) {
        String state = asked.getFirst("If-Range");
        return state == null || state.equals(tag()) || state.equals(date());
    }
}
