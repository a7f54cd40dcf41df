package studybooklet.problem;

/** Whether a problem makes the build fail. */
public enum Severity {
    /** The build fails and writes nothing. */
    ERROR,
    /** Only a strict build fails. */
    WARNING,
    /** No build fails; the user should know. */
    NOTE
}
