package studybooklet.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The root command: adds all subcommands and runs the one that is called. */
@Command(
        name = "booklet",
        description = "Turns articles into a website and an EPUB.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        scope = ScopeType.INHERIT)
final class Commands implements Runnable, IExecutionExceptionHandler {
    private final Console console;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Print stack traces of errors.")
    private boolean debug;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    Commands(Console console) {
        this.console = console;
    }

    /** Whether the command line asks for stack traces; false before it is parsed. */
    boolean debug() {
        return debug;
    }

    /**
     * Parses a command line and runs the command.
     *
     * @return the exit code
     */
    int run(String... arguments) {
        CommandLine commandLine = commandLine();
        commandLine.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
        commandLine.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
        commandLine.setExecutionExceptionHandler(this);
        return commandLine.execute(arguments);
    }

    /** The parser; it sets the fields of this object and of the subcommands. */
    CommandLine commandLine() {
        return new CommandLine(this)
                .addSubcommand(new BuildCommand(console))
                .addSubcommand(new ConvertCommand(console))
                .addSubcommand(new ServeCommand(console))
                .addSubcommand(new CheckCommand(console))
                .addSubcommand(new NewCommand(console));
    }

    /** Not a lambda: Java 17 cannot make a class archive of a lambda for an interface as old as picocli's. */
    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult arguments) {
        return console.failure(e, debug);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing command");
    }
}
