package studybooklet.problem;

import java.util.Objects;

/**
 * One thing that is wrong with the input, said so that its author can mend it.
 *
 * @param severity whether it stops the build
 * @param location where it is
 * @param what what is wrong, in one clause
 * @param remedy what to do about it, in one clause
 */
public record Problem(Severity severity, SourceLocation location, String what, String remedy) {
    public Problem {
        Objects.requireNonNull(severity);
        Objects.requireNonNull(location);
        if (what.isBlank() || remedy.isBlank()) {
            throw new IllegalArgumentException("a problem says what is wrong and what to do");
        }
    }

    /** A problem that stops the build. */
    public static Problem error(SourceLocation location, String what, String remedy) {
        return new Problem(Severity.ERROR, location, what, remedy);
    }

    /** A problem that stops a strict build only. */
    public static Problem warning(SourceLocation location, String what, String remedy) {
        return new Problem(Severity.WARNING, location, what, remedy);
    }

    /** {@code file:line: what; remedy}, with the word warning before a warning's text. */
    @Override
    public String toString() {
        String prefix = severity == Severity.WARNING ? "warning: " : "";
        return location + ": " + prefix + what + "; " + remedy;
    }
}
