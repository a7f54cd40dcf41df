package studybooklet.problem;

import java.util.List;
import java.util.stream.Collectors;

/** The build cannot go on; carries every problem found until then. */
public final class BuildException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** @param problems at least one problem, errors and warnings alike */
    public BuildException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** @param problem the one problem that ends the build */
    public BuildException(Problem problem) {
        this(List.of(problem));
    }

    /** Every problem found until the build stopped. */
    public List<Problem> problems() {
        return problems;
    }
}
