package studybooklet.source;

/**
 * A file to read.
 *
 * @param name the file as problems name it
 * @param bytes its content; not copied and not to be changed
 * @param imageFolder the folder that images get, as Markdown addresses it, with a slash at its end: {@code images/report/}
 */
public record SourceFile(String name, byte[] bytes, String imageFolder) {}
