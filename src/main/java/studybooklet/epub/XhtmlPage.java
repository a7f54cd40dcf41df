package studybooklet.epub;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/**
 * A page of the EPUB.
 *
 * @param id its id in the manifest
 * @param path relative to the package document
 * @param title the text of its title element
 * @param xhtml makes the whole document
 */
record XhtmlPage(String id, String path, String title, Supplier<String> xhtml) {
    /** The bytes of a text file in the container. */
    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
