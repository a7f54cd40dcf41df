package studybooklet.cli;

import java.io.PrintStream;
import java.time.InstantSource;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import studybooklet.output.Progress;

/**
 * Lets Ctrl+C stop a build between two steps. The build then deletes its temporary files and leaves the output as it
 * was; a build that is already moving files to their final places completes.
 */
final class InterruptibleProgress implements Progress {
    /** How long the JVM's shutdown waits for a build to end, in seconds; moving ten thousand files takes less. */
    private static final long SHUTDOWN_TIMEOUT = 20;

    private final PrintStream out;
    private final PrintStream err;

    /** Held while a build runs. */
    private final Semaphore building = new Semaphore(1);

    private @Nullable Progress shown;
    private volatile boolean interrupted;
    private volatile boolean cancelled;

    /**
     * The progress of all builds of this process.
     *
     * @param out shows progress if it is connected to a terminal
     * @param err receives a message when a build is interrupted
     */
    InterruptibleProgress(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** The visible progress; registers the shutdown hook when the first build starts. */
    private synchronized Progress shown() {
        if (shown == null) {
            shown = System.console() == null ? Progress.UNSEEN : new ProgressLine(out, InstantSource.system());
            try {
                Runtime.getRuntime().addShutdownHook(new Thread(this::interruptBuild, "interrupt"));
            } catch (IllegalStateException e) {
                interrupted = true; // the JVM is shutting down already
            }
        }
        return shown;
    }

    /** The shutdown hook: the JVM exits when it returns. Keeps the semaphore, so that no other build starts. */
    private void interruptBuild() {
        interrupted = true;
        try {
            if (building.tryAcquire(SHUTDOWN_TIMEOUT, TimeUnit.SECONDS) && cancelled) {
                err.println("booklet: interrupted; the output is as it was");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void begin() {
        Progress progress = shown();
        building.acquireUninterruptibly();
        progress.begin();
    }

    /** @throws CancellationException if the process has been interrupted */
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
        building.release();
    }
}
