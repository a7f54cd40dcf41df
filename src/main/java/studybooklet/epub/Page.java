package studybooklet.epub;

import java.nio.charset.StandardCharsets;

/**
 * A finished page.
 *
 * @param id its id in the manifest
 * @param path relative to the package document
 * @param title what its title element says
 * @param xhtml the whole document, known to be well-formed
 * @param facts what was seen while it was checked
 */
record Page(String id, String path, String title, String xhtml, PageFacts facts) {
    /** The bytes of a text file in the container. */
    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
