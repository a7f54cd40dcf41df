package studybooklet.output;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import studybooklet.problem.BuildException;
import studybooklet.problem.Problem;
import studybooklet.problem.SourceLocation;

@Timeout(60)
class WorkersTest {
    private final Workers workers = new Workers();

    @AfterEach
    void close() {
        workers.close();
    }

    private static BuildException failure(int index) {
        return new BuildException(Problem.error(SourceLocation.of("file " + index), "wrong", "mend it"));
    }

    @Test
    void handsOnEveryResultOnceOnTheCallersThread() throws IOException {
        List<Callable<Integer>> tasks = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            int number = i;
            tasks.add(() -> number * number);
        }
        int[] received = new int[tasks.size()];
        Thread caller = Thread.currentThread();
        workers.run(tasks, (index, result) -> {
            assertSame(caller, Thread.currentThread());
            assertEquals(index * index, result);
            received[index]++;
        });
        for (int count : received) {
            assertEquals(1, count);
        }
    }

    @Test
    void runsTasksOneListAfterAnother() throws IOException {
        List<Callable<String>> one = List.of(() -> "a");
        List<Callable<String>> none = List.of();
        List<String> results = new ArrayList<>();
        workers.run(one, (index, result) -> results.add(result));
        workers.run(none, (index, result) -> results.add(result));
        workers.run(one, (index, result) -> results.add(result));
        assertEquals(List.of("a", "a"), results);
    }

    /** The first task of the list waits until the others have failed. */
    @Test
    void throwsTheFailureOfTheFirstTaskWhateverFinishesFirst() {
        CountDownLatch others = new CountDownLatch(1);
        List<Callable<String>> tasks = List.of(
                () -> "sound",
                () -> {
                    others.await(5, TimeUnit.SECONDS);
                    throw failure(1);
                },
                () -> {
                    others.countDown();
                    throw failure(2);
                });
        BuildException thrown =
                assertThrows(BuildException.class, () -> workers.run(tasks, (index, result) -> assertEquals(0, index)));
        assertEquals("file 1", thrown.problems().get(0).location().toString());
    }

    @Test
    void throwsErrorsAndIoExceptionsAsTheyAre() {
        OutOfMemoryError memory = new OutOfMemoryError("none left");
        assertSame(memory, assertThrows(OutOfMemoryError.class, () -> workers.run(failing(memory), (i, r) -> {})));
        IOException disk = new IOException("No space left on device");
        assertSame(disk, assertThrows(IOException.class, () -> workers.run(failing(disk), (i, r) -> {})));
    }

    private static List<Callable<String>> failing(Throwable failure) {
        return List.of(() -> {
            if (failure instanceof Error e) {
                throw e;
            }
            throw (Exception) failure;
        });
    }

    @Test
    void startsNoFurtherTasksAfterAFailure() {
        AtomicInteger started = new AtomicInteger();
        List<Callable<String>> tasks = new ArrayList<>();
        tasks.add(() -> {
            throw failure(0);
        });
        for (int i = 0; i < 10_000; i++) {
            tasks.add(() -> "task " + started.incrementAndGet());
        }
        assertThrows(BuildException.class, () -> workers.run(tasks, (index, result) -> {}));
        int atOnce = started.get();
        assertTrue(atOnce < 5_000, atOnce + " tasks");
    }

    /** A receiver that fails takes away what the tasks write to; none of them may work any more. */
    @Test
    void runsNothingAfterTheReceiverFailed() {
        CountDownLatch running = new CountDownLatch(1);
        AtomicBoolean ended = new AtomicBoolean(true);
        List<Callable<String>> tasks = new ArrayList<>();
        tasks.add(() -> "first");
        tasks.add(() -> {
            ended.set(false);
            running.countDown();
            busyFor(300);
            ended.set(true);
            return "long";
        });
        IOException full = new IOException("No space left on device");
        IOException thrown = assertThrows(
                IOException.class,
                () -> workers.run(tasks, (index, result) -> {
                    assertDoesNotThrow(() -> running.await(5, TimeUnit.SECONDS));
                    throw full;
                }));
        assertSame(full, thrown);
        assertTrue(ended.get(), "a task is still running");
    }

    @Test
    void runsNothingAfterClose() {
        AtomicInteger running = new AtomicInteger();
        Workers closed = new Workers();
        List<Callable<String>> tasks = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            tasks.add(() -> {
                running.incrementAndGet();
                busyFor(20);
                running.decrementAndGet();
                return "";
            });
        }
        assertThrows(
                IOException.class,
                () -> closed.run(tasks, (index, result) -> {
                    throw new IOException("full");
                }));
        closed.close();
        assertEquals(0, running.get());
        assertFalse(Thread.interrupted());
        assertThrows(RuntimeException.class, () -> closed.run(tasks, (index, result) -> {}));
    }

    /** Works on without heeding an interrupt, as rendering does. */
    private static void busyFor(long milliseconds) {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(milliseconds);
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }
}
