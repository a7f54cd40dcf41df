package studybooklet.source;

/**
 * An image in a document.
 *
 * @param name its file name, unique in the document: ASCII letters, digits, hyphens and the extension of its format
 * @param bytes the image file; not copied and not to be changed
 */
public record SourceImage(String name, byte[] bytes) {}
