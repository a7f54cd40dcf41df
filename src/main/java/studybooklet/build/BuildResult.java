package studybooklet.build;

import java.time.Duration;
import java.util.List;
import studybooklet.output.Written;
import studybooklet.problem.Problem;
import studybooklet.text.report.TextReport;

/**
 * What a build did.
 *
 * @param warnings what it found and went on, in the order of file and line
 * @param articles how many articles the booklet has
 * @param reports a report on each content file, in order
 * @param written what happened to the files
 * @param took how long it took
 */
public record BuildResult(
        List<Problem> warnings, int articles, List<TextReport> reports, Written written, Duration took) {
    public BuildResult {
        warnings = List.copyOf(warnings);
        reports = List.copyOf(reports);
    }

    /** The reports as a JSON array with an object for each content file. */
    public String reportsAsJson() {
        return TextReport.toJson(reports);
    }
}
