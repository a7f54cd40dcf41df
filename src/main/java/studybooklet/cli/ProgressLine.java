package studybooklet.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import studybooklet.output.Progress;

/** Shows progress on the last line of a terminal, from half a second after the start. */
final class ProgressLine implements Progress {
    private static final Duration DELAY = Duration.ofMillis(500);
    private static final Duration INTERVAL = Duration.ofMillis(100);

    private final PrintStream terminal;
    private final InstantSource clock;
    private @Nullable Instant next;
    private int shown;

    /** @param terminal must move to the start of the line at {@code \r} */
    ProgressLine(PrintStream terminal, InstantSource clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public void begin() {
        next = clock.instant().plus(DELAY);
    }

    @Override
    public void step(Work work, int done, int all) {
        Instant now = clock.instant();
        if (next == null || now.isBefore(next)) {
            return;
        }
        next = now.plus(INTERVAL);
        String what = work == Work.READING ? "reading articles: " : "making files: ";
        show(what + done + " of " + all);
    }

    @Override
    public void end() {
        next = null;
        if (shown > 0) {
            show("");
            terminal.print("\r");
            terminal.flush();
        }
    }

    /** Overwrites the rest of a longer line with blanks; not every terminal has a sequence that clears it. */
    private void show(String line) {
        terminal.print("\r" + line + " ".repeat(Math.max(shown - line.length(), 0)));
        terminal.flush();
        shown = line.length();
    }
}
