package studybooklet.source;

import java.nio.charset.StandardCharsets;

/**
 * An image in a document.
 *
 * @param name its file name, unique in the document: ASCII letters, digits, hyphens and the extension of its format
 * @param bytes the image file; not copied and not to be changed
 */
public record SourceImage(String name, byte[] bytes) {
    /** The extension of JPEG, PNG and GIF files by their first bytes, without a dot; empty for any other format. */
    public static String extension(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1);
        if (start.startsWith("\u00FF\u00D8\u00FF")) {
            return "jpg";
        }
        if (start.startsWith("\u0089PNG\r\n\u001A\n")) {
            return "png";
        }
        return start.startsWith("GIF8") ? "gif" : "";
    }
}
