package studybooklet.output;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A process that writes one of two versions of a folder, to be killed while it does. */
public final class WriteMany {
    private static final int FILES = 400;

    private WriteMany() {}

    /** Arguments: the folder and the version, 0 or 1. */
    public static void main(String[] arguments) {
        List<OutputFile> files = version(Integer.parseInt(arguments[1]));
        System.out.println("writing");
        WrittenFolder.write(Path.of(arguments[0]), files);
    }

    /** Each version has files the other lacks, files of which the text differs, and files they share. */
    static List<OutputFile> version(int version) {
        List<OutputFile> files = new ArrayList<>();
        for (int i = 0; i < FILES; i++) {
            String text = (i % 3 == 0 ? "shared " : "version " + version + " ").repeat(1_000 + i);
            if (i % 5 != version) {
                files.add(OutputFile.ofText("part" + i % 7 + "/file" + i + ".js", () -> text));
            }
        }
        files.add(OutputFile.ofText("only" + version + "/deep/file.js", () -> "only " + version));
        files.add(OutputFile.ofText("index.html", () -> "version " + version));
        return files;
    }
}
