package studybooklet.epub;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import studybooklet.cache.Fingerprints;

/**
 * A page.
 *
 * @param id its id in the manifest
 * @param path relative to the package document
 * @param title what its title element says
 * @param made tells what it is made from
 * @param xhtml gives the whole document, known to be well-formed; made anew each time
 */
record Page(String id, String path, String title, Supplier<Fingerprints.Model> made, Supplier<String> xhtml) {
    /** The bytes of a text file in the container. */
    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
