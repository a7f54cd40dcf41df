package studybooklet.output;

import java.nio.file.Path;
import java.util.List;
import studybooklet.problem.Problems;

/** Writes an output folder as a build does, with an empty cache. */
public final class WrittenFolder {
    static final String TOOL = "version 1";
    static final OutputFolder.State EMPTY = new OutputFolder.State("articles", out -> {});

    private WrittenFolder() {}

    /** Makes the folder hold these files. */
    public static Written write(Path folder, List<OutputFile> files) {
        return write(folder, files, EMPTY, new Problems());
    }

    static Written write(Path folder, List<OutputFile> files, OutputFolder.State cache, Problems problems) {
        try (Workers workers = new Workers()) {
            return new OutputFolder(folder, TOOL).write(files, cache, workers, Progress.UNSEEN, problems);
        }
    }
}
