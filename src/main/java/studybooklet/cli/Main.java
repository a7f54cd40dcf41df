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
     * Runs a command.
     *
     * @return the exit code
     */
    static int run(Console console, String... arguments) {
        try {
            return new Commands(console).run(arguments);
        } catch (OutOfMemoryError e) {
            // Nothing holds on to the command's memory any more, so there is room for the message.
            return console.outOfMemory();
        }
    }
}
