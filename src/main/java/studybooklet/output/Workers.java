package studybooklet.output;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import studybooklet.problem.BuildException;

/** Threads that run independent tasks, one thread a processor. */
public final class Workers implements AutoCloseable {
    /** Tasks a thread that may be waiting or done but not yet handed on: bounds the results held in memory. */
    private static final int WINDOW = 16;

    private final int threads = Runtime.getRuntime().availableProcessors();
    private final ExecutorService executor = Executors.newFixedThreadPool(threads, task -> {
        Thread thread = new Thread(task, "worker");
        thread.setDaemon(true);
        return thread;
    });

    /** Takes results on the thread that called {@link #run}. */
    @FunctionalInterface
    public interface Receiver<T> {
        /** @param index the task's place in the list */
        void accept(int index, T result) throws IOException;
    }

    private record Done<T>(
            int index, @Nullable T result, @Nullable Throwable failure) {}

    /**
     * Runs tasks and hands on their results in the order of completion. If the receiver throws, no task runs any more when
     * this method returns, and the workers are closed.
     *
     * @throws BuildException if tasks threw one: that of the first such task in the list, whatever the order of completion
     * @throws IOException likewise
     */
    public <T> void run(List<Callable<T>> tasks, Receiver<T> receiver) throws IOException {
        Done<T> failed;
        boolean ended = false;
        try {
            failed = runAll(tasks, receiver);
            ended = true;
        } finally {
            if (!ended) {
                close(); // the caller takes away what tasks write to
            }
        }
        if (failed != null) {
            throw rethrown(failed.failure());
        }
    }

    /** Returns the first failure in the order of the list; null if all tasks succeeded. */
    private <T> @Nullable Done<T> runAll(List<Callable<T>> tasks, Receiver<T> receiver) throws IOException {
        CompletionService<Done<T>> service = new ExecutorCompletionService<>(executor);
        Done<T> failed = null;
        int submitted = 0;
        for (int received = 0; received < submitted || submitted < tasks.size() && failed == null; received++) {
            while (submitted < tasks.size() && submitted - received < threads * WINDOW && failed == null) {
                int index = submitted++;
                service.submit(() -> attempt(index, tasks.get(index)));
            }
            Done<T> done = take(service);
            if (done.result() != null) {
                receiver.accept(done.index(), done.result());
            } else if (failed == null || done.index() < failed.index()) {
                failed = done;
            }
        }
        return failed;
    }

    /** Everything a task throws is thrown again by {@link #run} on the caller's thread. */
    @SuppressWarnings("IllegalCatch")
    private static <T> Done<T> attempt(int index, Callable<T> task) {
        try {
            return new Done<>(index, task.call(), null);
        } catch (Throwable e) {
            return new Done<>(index, null, e);
        }
    }

    private static <T> Done<T> take(CompletionService<Done<T>> service) {
        try {
            Future<Done<T>> next = service.take();
            return next.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while tasks were running", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a task's failure is a value", e);
        }
    }

    private static IOException rethrown(@Nullable Throwable failure) {
        if (failure instanceof RuntimeException e) {
            throw e;
        }
        if (failure instanceof Error e) {
            throw e;
        }
        return failure instanceof IOException e ? e : new IOException(failure);
    }

    /** Stops the threads and waits until none of them works any more. */
    @Override
    public void close() {
        executor.shutdownNow();
        try {
            executor.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
