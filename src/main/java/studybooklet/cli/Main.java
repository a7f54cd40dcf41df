package studybooklet.cli;

/** The entry point. Exit codes: 0 done, 1 errors were found, 2 wrong usage, 130 interrupted. */
public final class Main {
    static final int DONE = 0;
    static final int PROBLEMS = 1;

    /** The exit code of shells after Ctrl+C (128 + SIGINT). */
    static final int INTERRUPTED = 130;

    private Main() {}

    /** Runs a command and exits. */
    public static void main(String[] arguments) {
        System.exit(run(Console.ofProcess(), arguments));
    }

    /**
     * Runs a command.
     *
     * @return the exit code
     */
    static int run(Console console, String... arguments) {
        try {
            return new Commands(console).run(arguments);
        } catch (OutOfMemoryError e) {
            // The command's objects are unreachable here, so there is memory for the message.
            return console.outOfMemory();
        }
    }
}
