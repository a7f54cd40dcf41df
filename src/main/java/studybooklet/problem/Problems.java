package studybooklet.problem;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The problems found so far, in the order they were found. Stages add to it, the build decides what follows. */
public final class Problems {
    private final Set<Problem> found = new LinkedHashSet<>();

    /** Adds a problem unless the very same one is there already. */
    public void add(Problem problem) {
        found.add(problem);
    }

    /** Adds a problem that stops the build. */
    public void error(SourceLocation location, String what, String remedy) {
        add(Problem.error(location, what, remedy));
    }

    /** Adds a problem that stops a strict build only. */
    public void warning(SourceLocation location, String what, String remedy) {
        add(Problem.warning(location, what, remedy));
    }

    /** All problems so far; a copy. */
    public List<Problem> all() {
        return List.copyOf(found);
    }

    /** All problems so far in the order of file and line; a copy. */
    public List<Problem> sorted() {
        return found.isEmpty()
                ? List.of()
                : found.stream().sorted(Comparator.comparing(Problem::location)).toList();
    }

    /** Whether one of them stops the build. */
    public boolean hasErrors() {
        for (Problem problem : found) {
            if (problem.severity() == Severity.ERROR) {
                return true;
            }
        }
        return false;
    }

    /**
     * Stops the build if it has to stop.
     *
     * @throws BuildException with all problems so far, if one of them is an error
     */
    public void throwIfErrors() {
        if (hasErrors()) {
            throw new BuildException(all());
        }
    }
}
