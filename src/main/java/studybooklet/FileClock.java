package studybooklet;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import studybooklet.cache.Inventory;

/**
 * Waits for the file system's clock, which goes in ticks: of two changes within one, the second leaves a file's times as
 * they are. What is looked at a tick later tells.
 */
final class FileClock {
    /** How long it is waited at most, in nanoseconds: enough where the clock is fine. */
    private static final long PATIENCE = TimeUnit.MILLISECONDS.toNanos(50);

    /** Takes an inventory. */
    interface Look {
        Inventory take() throws IOException;
    }

    private final InstantSource clock;
    private Instant start;

    /** @param start the time, before anything is looked at */
    FileClock(InstantSource clock, Instant start) {
        this.clock = clock;
        this.start = start;
    }

    /** Since when every change of what was settled shows in its stamp: no earlier than the time given. */
    Instant start() {
        return start;
    }

    /**
     * What is to be read. If something of it was edited in this moment, as a script does that builds at once, it is
     * waited for and looked at again; else the next build would know nothing of this one.
     *
     * @param now taken after {@link #start}
     * @return the same where that would take too long
     */
    Inventory settled(Inventory now) throws IOException {
        if (now.settled() <= nanoseconds(start)) {
            return now;
        }
        Set<String> edited = now.unsettled(nanoseconds(start));
        long missing = now.settled() - nanoseconds(clock.instant());
        if (missing > PATIENCE || !sleep(missing)) {
            return now;
        }
        start = clock.instant();
        return now.again(edited);
    }

    /**
     * What was just written, looked at when later changes can be told from that.
     *
     * @return null where it would take too long
     */
    @Nullable
    Inventory settled(Look look) throws IOException {
        for (int turn = 0; turn < 2; turn++) {
            long now = nanoseconds(clock.instant());
            Inventory outputs = look.take();
            long missing = outputs.settled() - now;
            if (missing <= 0) {
                return outputs;
            }
            if (missing > PATIENCE || !sleep(missing)) {
                return null;
            }
        }
        return null;
    }

    private static boolean sleep(long nanoseconds) {
        try {
            TimeUnit.NANOSECONDS.sleep(nanoseconds); // not at all below zero
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** An instant in nanoseconds since 1970. */
    static long nanoseconds(Instant instant) {
        return TimeUnit.SECONDS.toNanos(instant.getEpochSecond()) + instant.getNano();
    }
}
