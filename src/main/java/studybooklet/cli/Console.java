package studybooklet.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import studybooklet.output.Progress;
import studybooklet.problem.BuildException;
import studybooklet.problem.HeapLimit;
import studybooklet.problem.Problem;
import studybooklet.problem.Severity;
import studybooklet.problem.SourceLocation;

/**
 * What a command says.
 *
 * @param out takes what it did
 * @param err takes problems
 * @param progress follows builds
 */
record Console(PrintStream out, PrintStream err, Progress progress) {
    /** A console that shows no progress, as in a pipe. */
    Console(PrintStream out, PrintStream err) {
        this(out, err, Progress.UNSEEN);
    }

    /**
     * The process's own streams, in UTF-8 whatever charset console and platform have. Progress is shown where a person
     * sits at a terminal.
     */
    static Console ofProcess() {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        return new Console(out, err, new Interruptible(out, err));
    }

    /** Prints problems in the order of file and line. */
    void problems(List<Problem> problems) {
        if (problems.isEmpty()) {
            return; // as most often, and without loading what sorting takes
        }
        problems.stream().sorted(Comparator.comparing(Problem::location)).forEach(err::println);
    }

    /**
     * Says why a command failed.
     *
     * @param debug whether to show where in the tool
     * @return the exit code
     */
    int failure(Exception e, boolean debug) {
        if (e instanceof CancellationException) {
            return Main.INTERRUPTED; // by the user, who is told where that is seen to
        }
        if (e instanceof BuildException problems) {
            problems(problems.problems());
            err.println(count(problems.problems()) + "; nothing was written");
        } else if (e instanceof IOException || e instanceof UncheckedIOException) {
            err.println("booklet: cannot read or write: " + e.getMessage() + "; see who may read and write there");
        } else {
            err.println("booklet: this is an error of the tool itself: " + e + "; run again with --debug to see where");
        }
        if (debug) {
            e.printStackTrace(err);
        }
        return Main.PROBLEMS;
    }

    /**
     * Says that a command needs more memory, where no file is known to be the reason.
     *
     * @return the exit code
     */
    int outOfMemory() {
        err.println(HeapLimit.exceeded(SourceLocation.of("booklet")));
        return Main.PROBLEMS;
    }

    /** {@code 1 error, 2 warnings}. */
    static String count(List<Problem> problems) {
        long errors = problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .count();
        long warnings = problems.size() - errors;
        String both = plural(errors, "error") + ", " + plural(warnings, "warning");
        return errors == 0 ? plural(warnings, "warning") : warnings == 0 ? plural(errors, "error") : both;
    }

    /** {@code 1 page}, {@code 2 pages}. */
    static String plural(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
