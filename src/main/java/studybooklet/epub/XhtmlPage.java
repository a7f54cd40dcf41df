package studybooklet.epub;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/**
 * An XHTML document of the EPUB.
 *
 * @param id the id in the manifest
 * @param path the path relative to the package document
 * @param title the title of the document
 * @param xhtml renders the document
 */
public record XhtmlPage(String id, String path, String title, Supplier<String> xhtml) {
    /** Encodes text as UTF-8, the encoding of all text files in the container. */
    public static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
