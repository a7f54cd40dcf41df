package studybooklet.problem;

/** Describes an {@link OutOfMemoryError} as a problem. */
public final class HeapLimit {
    private static final int MIB = 1 << 20;

    private HeapLimit() {}

    /**
     * The problem to report.
     *
     * @param at the file that was being processed
     */
    public static Problem exceeded(SourceLocation at) {
        long limit = Runtime.getRuntime().maxMemory() / MIB;
        return Problem.error(
                at,
                "not enough memory (Java may use " + limit + " MiB)",
                "allow more, for example with BOOKLET_MEMORY=" + 2 * Math.max(256, limit) + "m in the environment");
    }
}
