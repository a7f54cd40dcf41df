package studybooklet.problem;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects problems in the order in which they are found; each problem once. Not thread-safe. */
public final class Problems {
    private final Set<Problem> found = new LinkedHashSet<>();

    /** Adds a problem unless an equal one was added before. */
    public void add(Problem problem) {
        found.add(problem);
    }

    /** Adds an error. */
    public void error(SourceLocation location, String what, String remedy) {
        add(Problem.error(location, what, remedy));
    }

    /** Adds a warning. */
    public void warning(SourceLocation location, String what, String remedy) {
        add(Problem.warning(location, what, remedy));
    }

    /** Adds a note. */
    public void note(SourceLocation location, String what, String remedy) {
        add(Problem.note(location, what, remedy));
    }

    /** A copy of all problems so far. */
    public List<Problem> all() {
        return List.copyOf(found);
    }

    /** A copy of all problems so far, sorted by file and line. */
    public List<Problem> sorted() {
        return found.isEmpty()
                ? List.of()
                : found.stream().sorted(Comparator.comparing(Problem::location)).toList();
    }

    /** Whether there is an error. */
    public boolean hasErrors() {
        return has(Severity.ERROR);
    }

    /** Whether there is a problem of this severity. */
    public boolean has(Severity severity) {
        return found.stream().anyMatch(problem -> problem.severity() == severity);
    }

    /**
     * Fails if there is an error.
     *
     * @throws BuildException with all problems so far
     */
    public void throwIfErrors() {
        if (hasErrors()) {
            throw new BuildException(all());
        }
    }
}
