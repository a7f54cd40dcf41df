package studybooklet.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

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
        List<TemplateFile> files = new ArrayList<>();
        try {
            for (Path file : FilesBelow.of(folder)) {
                String text = Files.readString(file, StandardCharsets.ISO_8859_1);
                files.add(new TemplateFile(folder.relativize(file).toString(), text));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
