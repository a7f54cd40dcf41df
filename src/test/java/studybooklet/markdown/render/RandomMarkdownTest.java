package studybooklet.markdown.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import studybooklet.problem.Problem;
import studybooklet.problem.Severity;

/** What holds for any text. The number of texts is given by -Dmarkdown.texts. */
class RandomMarkdownTest {
    private static final int TEXTS = Integer.getInteger("markdown.texts", 2000);

    @Test
    void isAlwaysWellFormedAndGivesNoIdTwice() {
        Random random = new Random(20250101);
        assertTimeoutPreemptively(Duration.ofMinutes(3), () -> {
            for (int i = 0; i < TEXTS; i++) {
                String text = RandomMarkdown.text(random);
                assertNull(FragmentFault.of(Rendered.of(text).article().body()), () -> escaped(text));
            }
        });
    }

    /** What is not shown is reported: comments, addresses and labels aside, no Han character gets lost. */
    @Test
    void losesNoHanCharacter() {
        Random random = new Random(20250102);
        assertTimeoutPreemptively(Duration.ofMinutes(3), () -> {
            int compared = 0;
            for (int i = 0; i < TEXTS; i++) {
                String text = RandomMarkdown.shownText(random);
                Rendered rendered = Rendered.of(text);
                if (rendered.problems().stream().noneMatch(RandomMarkdownTest::saysTextIsHidden)) {
                    String shown = rendered.xhtml().replaceAll(" aria-label=\"[^\"]*\"", "");
                    assertEquals(hanOf(text), hanOf(shown), () -> escaped(text));
                    compared++;
                }
            }
            assertTrue(compared > TEXTS / 4, compared + " texts compared");
        });
    }

    private static boolean saysTextIsHidden(Problem problem) {
        return problem.severity() == Severity.ERROR
                || problem.what().contains("prints nothing")
                || problem.what().contains("is not printed");
    }

    private static Map<Integer, Long> hanOf(String text) {
        Map<Integer, Long> counts = new TreeMap<>();
        text.codePoints().filter(Character::isIdeographic).forEach(c -> counts.merge(c, 1L, Long::sum));
        return counts;
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        text.chars().forEach(c -> out.append(c < ' ' || c > 0xD7FF ? String.format("\\u%04x", c) : (char) c));
        return out.toString();
    }
}
