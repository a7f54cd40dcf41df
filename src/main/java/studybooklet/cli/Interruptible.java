package studybooklet.cli;

import java.io.PrintStream;
import java.time.InstantSource;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import studybooklet.output.Progress;

/**
 * Lets Ctrl+C end a build between two steps, where what was made so far is taken away and the output is as it was. A
 * build that is already moving its files to their places ends as it would have.
 */
final class Interruptible implements Progress {
    /** How long the process waits for a build to end, in seconds; moving ten thousand files takes less. */
    private static final long PATIENCE = 20;

    /** A class of its own, because a lambda takes longer to make. */
    private final class Hook extends Thread {
        Hook() {
            super("interrupt");
        }

        @Override
        public void run() {
            interruptBuild();
        }
    }

    private final PrintStream out;
    private final PrintStream err;
    private final Semaphore working = new Semaphore(1);
    private @Nullable Progress shown;
    private volatile boolean interrupted;
    private volatile boolean cancelled;

    /**
     * The builds of this process, from the first one that has something to do to the process's end.
     *
     * @param out shows the progress of builds where a person sits at a terminal
     * @param err takes a line when one is interrupted
     */
    Interruptible(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Not before it is needed: a build with nothing to do is over in less time than this takes. */
    private synchronized Progress shown() {
        if (shown == null) {
            shown = System.console() == null ? Progress.UNSEEN : new ProgressLine(out, InstantSource.system());
            try {
                Runtime.getRuntime().addShutdownHook(new Hook());
            } catch (IllegalStateException e) {
                interrupted = true; // the process is ending already
            }
        }
        return shown;
    }

    /** The process ends when this returns, whatever its other threads do; no other build begins any more. */
    private void interruptBuild() {
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
        Progress progress = shown();
        working.acquireUninterruptibly();
        progress.begin();
    }

    /** @throws CancellationException if the process is to end */
    @Override
    public void step(Work work, int done, int all) {
        if (interrupted) {
            cancelled = true;
            throw new CancellationException("interrupted");
        }
        shown().step(work, done, all);
    }

    @Override
    public void end() {
        shown().end();
        working.release();
    }
}
