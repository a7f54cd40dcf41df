package studybooklet.book.images;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The supported image formats: the image core media types of EPUB 3.3 except WebP, which reading systems for earlier
 * versions do not show.
 */
enum ImageFormat {
    JPEG("image/jpeg", "jpg jpeg"),
    PNG("image/png", "png"),
    GIF("image/gif", "gif"),
    SVG("image/svg+xml", "svg");

    /** The number of bytes in which the root element of an SVG is searched for. */
    private static final int SVG_PROLOG = 4096;

    private final String mediaType;
    private final String extensions;

    ImageFormat(String mediaType, String extensions) {
        this.mediaType = mediaType;
        this.extensions = extensions;
    }

    /** Returns the IANA media type. */
    String mediaType() {
        return mediaType;
    }

    /** Returns the allowed file extensions in lower case without the dot; the usual one is first. */
    List<String> extensions() {
        return List.of(extensions.split(" ", 0));
    }

    /** Detects the format by the first bytes of a file; returns null for any other format. */
    static @Nullable ImageFormat of(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, SVG_PROLOG), StandardCharsets.ISO_8859_1);
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

    /** Returns whether the bytes are a WebP file. */
    static boolean isWebp(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 12), StandardCharsets.ISO_8859_1);
        return start.startsWith("RIFF") && start.endsWith("WEBP");
    }
}
