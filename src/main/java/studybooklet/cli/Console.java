package studybooklet.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CancellationException;
import studybooklet.output.Progress;
import studybooklet.problem.BuildException;
import studybooklet.problem.HeapLimit;
import studybooklet.problem.Problem;
import studybooklet.problem.ProblemLines;
import studybooklet.problem.Severity;
import studybooklet.problem.SourceLocation;

/**
 * The output streams of a command.
 *
 * @param out receives results
 * @param err receives problems
 * @param progress is told how builds proceed
 */
record Console(PrintStream out, PrintStream err, Progress progress) {
    /** A console that shows no progress. */
    Console(PrintStream out, PrintStream err) {
        this(out, err, Progress.UNSEEN);
    }

    /** The streams of the process, in UTF-8 on every platform; shows progress if they are connected to a terminal. */
    static Console ofProcess() {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        return new Console(out, err, new InterruptibleProgress(out, err));
    }

    /** Prints problems, sorted by file and line; equal warnings of a file share a line. */
    void problems(List<Problem> problems) {
        ProblemLines.of(problems).forEach(err::println);
    }

    /**
     * Prints why a command failed.
     *
     * @param debug whether to print the stack trace as well
     * @return the exit code
     */
    int failure(Exception e, boolean debug) {
        if (e instanceof CancellationException) {
            return Main.INTERRUPTED; // InterruptibleProgress prints the message
        }
        if (e instanceof BuildException problems) {
            problems(problems.problems());
            err.println(count(problems.problems()) + "; nothing was written");
        } else if (e instanceof IOException || e instanceof UncheckedIOException) {
            err.println(
                    "booklet: cannot read or write: " + e.getMessage() + "; check the permissions and the free space");
        } else {
            err.println("booklet: internal error: " + e + "; report it with the output of --debug");
        }
        if (debug) {
            e.printStackTrace(err);
        }
        return Main.PROBLEMS;
    }

    /**
     * Prints that the heap is too small.
     *
     * @return the exit code
     */
    int outOfMemory() {
        err.println(HeapLimit.exceeded(SourceLocation.of("booklet")));
        return Main.PROBLEMS;
    }

    /** {@code 1 error, 2 warnings}. Notes do not count. */
    static String count(List<Problem> problems) {
        long errors = count(problems, Severity.ERROR);
        long warnings = count(problems, Severity.WARNING);
        String both = plural(errors, "error") + ", " + plural(warnings, "warning");
        return errors == 0 ? plural(warnings, "warning") : warnings == 0 ? plural(errors, "error") : both;
    }

    private static long count(List<Problem> problems, Severity severity) {
        return problems.stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }

    /** {@code 1 page}, {@code 2 pages}. */
    static String plural(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
