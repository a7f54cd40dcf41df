package studybooklet.cli;

/** Where the process begins. Exit code 0: done; 1: problems were found; 2: wrong usage; 130: interrupted. */
public final class Main {
    static final int DONE = 0;
    static final int PROBLEMS = 1;

    /** As shells tell of Ctrl+C; whichever thread ends the process first, the code says that it was interrupted. */
    static final int INTERRUPTED = 130;

    private Main() {}

    /** Runs a command and ends the process. */
    public static void main(String[] arguments) {
        System.exit(run(Console.ofProcess(), arguments));
    }

    /**
     * Runs a command. A plain build does without picocli, which takes longer to start than a build with nothing to do.
     *
     * @return the exit code
     */
    static int run(Console console, String... arguments) {
        try {
            BuildArguments plain = PlainBuild.parse(arguments);
            return plain == null ? new Commands(console).run(arguments) : build(console, plain);
        } catch (OutOfMemoryError e) {
            // What it was thrown for is no longer held, so there is room to say it.
            return console.outOfMemory();
        }
    }

    private static int build(Console console, BuildArguments arguments) {
        try {
            return BuildCommand.run(console, arguments);
        } catch (RuntimeException e) {
            // As picocli does for the other commands: no stack trace reaches a user who has not asked for one.
            return console.failure(e, arguments.debug());
        }
    }
}
