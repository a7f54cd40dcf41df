package studybooklet.build;

import java.time.Duration;
import java.util.List;
import studybooklet.output.Written;
import studybooklet.problem.Problem;

/**
 * What a build did.
 *
 * @param warnings what it found and went on, in the order of file and line
 * @param articles how many articles the booklet has
 * @param written what happened to the files
 * @param took how long it took
 */
public record BuildResult(List<Problem> warnings, int articles, Written written, Duration took) {
    public BuildResult {
        warnings = List.copyOf(warnings);
    }
}
