package studybooklet.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemLinesTest {
    private static Problem warning(int line) {
        return Problem.warning(new SourceLocation("a.txt", line), "no author", "add one");
    }

    @Test
    void groupsWarningsThatSayTheSame() {
        assertEquals(
                List.of("a.txt:2: warning: no author (4 times: lines 2, 3, 7, …); add one"),
                ProblemLines.of(List.of(warning(7), warning(3), warning(2), warning(9))));
    }

    @Test
    void keepsErrorsApart() {
        Problem one = Problem.error(new SourceLocation("a.txt", 1), "broken link", "mend it");
        Problem two = Problem.error(new SourceLocation("a.txt", 2), "broken link", "mend it");
        assertEquals(
                List.of("a.txt:1: broken link; mend it", "a.txt:2: broken link; mend it"),
                ProblemLines.of(List.of(one, two)));
    }

    @Test
    void keepsFilesApart() {
        Problem other = Problem.warning(new SourceLocation("b.txt", 2), "no author", "add one");
        assertEquals(
                List.of("a.txt:2: warning: no author; add one", "b.txt:2: warning: no author; add one"),
                ProblemLines.of(List.of(other, warning(2))));
    }
}
