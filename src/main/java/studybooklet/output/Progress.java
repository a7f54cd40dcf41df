package studybooklet.output;

/**
 * Follows long work, and may end it: what {@link #step} throws goes to whoever asked for the work, and nothing is left
 * half done.
 */
public interface Progress {
    /** Nobody looks on. A class, because a lambda takes longer to make than a build with nothing to do has time for. */
    Progress UNSEEN = new Progress() {
        @Override
        public void step(Work work, int done, int all) {}
    };

    /** What is being done. */
    enum Work {
        /** Articles are read and rendered. */
        READING,
        /** Files are made and compared with what stands there. */
        MAKING
    }

    /** The work begins; {@link #end} follows, however it ends. */
    default void begin() {}

    /**
     * The next piece of work begins.
     *
     * @param done how many pieces are done, from 0
     * @param all how many there are
     */
    void step(Work work, int done, int all);

    /** The work has ended. */
    default void end() {}
}
