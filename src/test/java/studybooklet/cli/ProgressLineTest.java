package studybooklet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import studybooklet.output.Progress;

class ProgressLineTest {
    private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();
    private Instant now = Instant.EPOCH;
    private final Progress line = new ProgressLine(new PrintStream(terminal, true, UTF_8), () -> now);

    private String shown() {
        String shown = terminal.toString(UTF_8);
        terminal.reset();
        return shown;
    }

    private void step(int milliseconds, Progress.Work work, int done) {
        now = now.plusMillis(milliseconds);
        line.step(work, done, 1000);
    }

    @Test
    void shortWorkShowsNothing() {
        line.begin();
        step(0, Progress.Work.READING, 0);
        step(499, Progress.Work.MAKING, 900);
        line.end();
        assertEquals("", shown());
    }

    @Test
    void longWorkIsShownTenTimesASecondAndWipedAway() {
        line.begin();
        step(500, Progress.Work.READING, 700);
        assertEquals("\rreading articles: 700 of 1000", shown());
        step(50, Progress.Work.READING, 800);
        assertEquals("", shown());
        step(50, Progress.Work.MAKING, 9);
        assertEquals("\rmaking files: 9 of 1000      ", shown());
        line.end();
        assertEquals("\r                       \r", shown());
    }

    @Test
    void nextWorkIsMeasuredFromItsOwnBeginning() {
        line.begin();
        step(600, Progress.Work.READING, 1);
        line.end();
        shown();
        step(600, Progress.Work.READING, 2);
        line.begin();
        step(400, Progress.Work.READING, 3);
        line.end();
        assertEquals("", shown());
    }
}
