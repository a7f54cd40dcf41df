package studybooklet.output;

/** Follows a build and may cancel it: an exception from {@link #step} ends the build, which then writes nothing more. */
public interface Progress {
    /** Ignores all steps. */
    Progress UNSEEN = (work, done, all) -> {};

    /** The phases of a build. */
    enum Work {
        /** Articles are read and rendered. */
        READING,
        /** Files are produced and compared with the output folder. */
        MAKING
    }

    /** The build begins. {@link #end} is called however it ends. */
    default void begin() {}

    /**
     * The next step of a phase begins.
     *
     * @param done the number of steps done, from 0
     * @param all the number of steps
     */
    void step(Work work, int done, int all);

    /** The build has ended. */
    default void end() {}
}
