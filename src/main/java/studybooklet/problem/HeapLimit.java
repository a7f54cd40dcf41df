package studybooklet.problem;

/** Says that the Java heap was too small for the input, in place of the error that Java throws. */
public final class HeapLimit {
    private static final int MIB = 1 << 20;

    private HeapLimit() {}

    /**
     * The problem that an {@link OutOfMemoryError} is to the user.
     *
     * @param at the file that was being worked on
     */
    public static Problem exceeded(SourceLocation at) {
        long limit = Runtime.getRuntime().maxMemory() / MIB;
        return Problem.error(
                at,
                "there is not enough memory for this (Java may use " + limit + " MiB)",
                "allow more, such as BOOKLET_MEMORY=" + 2 * Math.max(256, limit) + "m in the environment");
    }
}
