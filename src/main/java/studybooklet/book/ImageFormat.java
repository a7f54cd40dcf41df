package studybooklet.book;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The image formats that every browser and every EPUB reader shows (EPUB 3.3, core media types, without WebP). */
enum ImageFormat {
    JPEG("image/jpeg", "jpg jpeg"),
    PNG("image/png", "png"),
    GIF("image/gif", "gif"),
    SVG("image/svg+xml", "svg");

    private static final int PROLOG = 4096;

    private final String mediaType;
    private final String extensions;

    ImageFormat(String mediaType, String extensions) {
        this.mediaType = mediaType;
        this.extensions = extensions;
    }

    /** Its IANA media type. */
    String mediaType() {
        return mediaType;
    }

    /** The endings its files may have, lower case, without the dot; the usual one first. */
    List<String> extensions() {
        return List.of(extensions.split(" ", 0));
    }

    /** The format by the file's first bytes, whatever its name says; null where it is none of these. */
    static @Nullable ImageFormat of(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, PROLOG), StandardCharsets.ISO_8859_1);
        if (start.startsWith("\u00FF\u00D8\u00FF")) {
            return JPEG;
        }
        if (start.startsWith("\u0089PNG\r\n\u001A\n")) {
            return PNG;
        }
        if (start.startsWith("GIF87a") || start.startsWith("GIF89a")) {
            return GIF;
        }
        return start.contains("<svg") || start.contains("<!DOCTYPE svg") ? SVG : null;
    }

    /** Whether the bytes are WebP, which EPUB readers older than EPUB 3.3 do not show. */
    static boolean isWebp(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 12), StandardCharsets.ISO_8859_1);
        return start.startsWith("RIFF") && start.endsWith("WEBP");
    }
}
