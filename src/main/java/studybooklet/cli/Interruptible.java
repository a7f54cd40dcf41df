package studybooklet.cli;

import java.io.PrintStream;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import studybooklet.output.Progress;

/**
 * Lets Ctrl+C end a build between two steps, where what was made so far is taken away and the output is as it was. A
 * build that is already moving its files to their places ends as it would have.
 */
final class Interruptible implements Progress {
    /** How long the process waits for a build to end, in seconds; moving ten thousand files takes less. */
    private static final long PATIENCE = 20;

    private final Progress shown;
    private final PrintStream err;
    private final Semaphore working = new Semaphore(1);
    private volatile boolean interrupted;
    private volatile boolean cancelled;

    private Interruptible(Progress shown, PrintStream err) {
        this.shown = shown;
        this.err = err;
    }

    /**
     * The builds of this process, from now on to its end.
     *
     * @param err takes a line when one is interrupted
     */
    static Progress of(Progress shown, PrintStream err) {
        Interruptible builds = new Interruptible(shown, err);
        Runtime.getRuntime().addShutdownHook(new Thread(builds::interrupt, "interrupt"));
        return builds;
    }

    /** The process ends when this returns, whatever its other threads do; no other build begins any more. */
    private void interrupt() {
        interrupted = true;
        try {
            if (working.tryAcquire(PATIENCE, TimeUnit.SECONDS) && cancelled) {
                err.println("booklet: interrupted; the output is as it was");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void begin() {
        working.acquireUninterruptibly();
        shown.begin();
    }

    /** @throws CancellationException if the process is to end */
    @Override
    public void step(Work work, int done, int all) {
        if (interrupted) {
            cancelled = true;
            throw new CancellationException("interrupted");
        }
        shown.step(work, done, all);
    }

    @Override
    public void end() {
        shown.end();
        working.release();
    }
}
