package studybooklet.problem;

import java.util.Locale;
import java.util.Objects;

/**
 * One thing that is wrong with the input, described so that the user can fix it.
 *
 * @param severity whether it makes the build fail
 * @param location its place
 * @param what what is wrong, in one clause
 * @param remedy what to do, in one clause
 */
public record Problem(Severity severity, SourceLocation location, String what, String remedy) {
    public Problem {
        Objects.requireNonNull(severity);
        Objects.requireNonNull(location);
        if (what.isBlank() || remedy.isBlank()) {
            throw new IllegalArgumentException("a problem needs both texts");
        }
    }

    /** A problem that makes the build fail. */
    public static Problem error(SourceLocation location, String what, String remedy) {
        return new Problem(Severity.ERROR, location, what, remedy);
    }

    /** A problem that makes only a strict build fail. */
    public static Problem warning(SourceLocation location, String what, String remedy) {
        return new Problem(Severity.WARNING, location, what, remedy);
    }

    /** A problem that never makes a build fail. */
    public static Problem note(SourceLocation location, String what, String remedy) {
        return new Problem(Severity.NOTE, location, what, remedy);
    }

    /** {@code file:line: what; remedy}, with {@code warning:} or {@code note:} before the text of one. */
    @Override
    public String toString() {
        String prefix = severity == Severity.ERROR ? "" : severity.name().toLowerCase(Locale.ROOT) + ": ";
        return location + ": " + prefix + what + "; " + remedy;
    }
}
