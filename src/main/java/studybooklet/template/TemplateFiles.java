package studybooklet.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** All that stands in a templates folder: any file of it may be included by a template. */
final class TemplateFiles {
    private TemplateFiles() {}

    /**
     * A file.
     *
     * @param path relative to the folder
     * @param text its bytes, a character each
     */
    record TemplateFile(String path, String text) {}

    /** The files by path. */
    static List<TemplateFile> of(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(file -> new TemplateFile(folder.relativize(file).toString(), text(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
