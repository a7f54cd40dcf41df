package studybooklet.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import studybooklet.check.OutputCheck;
import studybooklet.problem.Problem;
import studybooklet.problem.Severity;

/** The command {@code check}. */
@Command(name = "check", description = "Check finished output: links, anchors, ids, HTML and EPUB structure.")
final class CheckCommand implements Callable<Integer> {
    private final Console console;

    @Option(
            names = "--output",
            paramLabel = "DIR",
            defaultValue = BuildArguments.OUTPUT,
            description = "The folder to check (default: ${DEFAULT-VALUE}).")
    private Path output = Path.of(BuildArguments.OUTPUT);

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Problem> problems = new OutputCheck().check(output);
        console.problems(problems);
        console.out().println(output + ": " + (problems.isEmpty() ? "no problems" : Console.count(problems)));
        boolean failed = problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
        return failed ? Main.PROBLEMS : Main.DONE;
    }
}
