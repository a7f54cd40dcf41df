package studybooklet.template;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Lists the files of a folder and all folders below it. Links to folders are not followed, because they may form a cycle. */
final class FilesBelow {
    private FilesBelow() {}

    /** The files, sorted by path. */
    static List<Path> of(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        add(folder, files);
        Collections.sort(files);
        return files;
    }

    private static void add(Path folder, List<Path> files) throws IOException {
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
            for (Path child : children) {
                if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
                    add(child, files);
                } else if (Files.isRegularFile(child)) {
                    files.add(child);
                }
            }
        }
    }
}
