package studybooklet.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command line. Exit code 0: done; 1: problems were found; 2: wrong usage. */
@Command(
        name = "booklet",
        description = "Turns articles into a website and an EPUB.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        scope = ScopeType.INHERIT)
public final class Main implements Runnable {
    static final int DONE = 0;
    static final int PROBLEMS = 1;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show where in the tool an error arose.")
    private boolean debug;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private Main() {}

    /** Runs a command and ends the process. */
    public static void main(String[] arguments) {
        System.exit(run(Console.ofProcess(), arguments));
    }

    /**
     * Runs a command.
     *
     * @return the exit code
     */
    static int run(Console console, String... arguments) {
        Main main = new Main();
        CommandLine commandLine = new CommandLine(main)
                .addSubcommand(new BuildCommand(console))
                .addSubcommand(new ConvertCommand(console))
                .addSubcommand(new ServeCommand(console))
                .addSubcommand(new CheckCommand(console))
                .addSubcommand(new NewCommand(console));
        commandLine.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
        commandLine.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
        commandLine.setExecutionExceptionHandler((e, command, parsed) -> console.failure(e, main.debug));
        return commandLine.execute(arguments);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing command");
    }
}
