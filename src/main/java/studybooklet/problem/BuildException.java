package studybooklet.problem;

import java.util.List;
import java.util.stream.Collectors;

/** The build failed; carries all problems found. */
public final class BuildException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** @param problems at least one problem, errors and warnings */
    public BuildException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** @param problem the only problem */
    public BuildException(Problem problem) {
        this(List.of(problem));
    }

    /** All problems found before the build stopped. */
    public List<Problem> problems() {
        return problems;
    }
}
