package studybooklet.problem;

/** How much a problem weighs. */
public enum Severity {
    /** Nothing is written. */
    ERROR,
    /** The build goes on, unless it is strict. */
    WARNING
}
