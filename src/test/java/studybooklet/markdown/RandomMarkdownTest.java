package studybooklet.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import studybooklet.problem.Problem;
import studybooklet.problem.Severity;

/** What holds for any text whatever. The number of texts is given by -Dmarkdown.texts. */
class RandomMarkdownTest {
    private static final int TEXTS = Integer.getInteger("markdown.texts", 2000);
    private static final List<String> MARKS = List.of(
            "*",
            "**",
            "***",
            "_",
            "__",
            "~~",
            "~",
            "`",
            "```\n",
            "[",
            "]",
            "](",
            ")",
            "![",
            "[^1]",
            "[^1]: ",
            "[^①]",
            "[甲]: ",
            "<",
            ">",
            "> ",
            "<!--",
            "-->",
            "<b>",
            "</b>",
            "<!-- run-in 3 -->\n",
            "&",
            "&amp;",
            "&#7;",
            "\\",
            "|",
            "|-|-|\n",
            "- ",
            "1. ",
            "# ",
            "## ",
            "##　",
            "---\n",
            "===\n",
            "\n",
            "\n",
            "\n\n",
            "  \n",
            "    ",
            "\t",
            "　",
            " ",
            "\"",
            "'",
            "(",
            "https://example.org/",
            "a.md",
            "a.png",
            "#x",
            ":",
            "：",
            "。",
            "，",
            "“",
            "”",
            "\r",
            "\u0000",
            "\u000b",
            "\ufeff",
            "\ud840",
            "\udc00");
    private static final List<String> WORDS = List.of("学习", "材料", "甲", "乙", "丙", "丁");

    @Test
    void isAlwaysWellFormed() {
        FragmentParser parser = new FragmentParser();
        Random random = new Random(20250101);
        assertTimeoutPreemptively(Duration.ofMinutes(3), () -> {
            for (int i = 0; i < TEXTS; i++) {
                String text = text(random, true);
                assertNull(parser.faultOf(Rendered.of(text).article().body()), () -> escaped(text));
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
                String text = text(random, false);
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

    private static String text(Random random, boolean anything) {
        StringBuilder text = new StringBuilder();
        int length = 1 + random.nextInt(60);
        for (int i = 0; i < length; i++) {
            int choice = random.nextInt(10);
            if (choice < 6) {
                String mark = MARKS.get(random.nextInt(MARKS.size()));
                text.append(anything || !hides(mark) ? mark : "\n");
            } else if (choice < 9 || !anything) {
                text.append(WORDS.get(random.nextInt(WORDS.size())));
            } else {
                text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
            }
        }
        return text.toString();
    }

    /** Whether Han characters after this mark may rightly be hidden: in comments, addresses, labels. */
    private static boolean hides(String mark) {
        return List.of("<!--", "](", "[^1]: ", "[甲]: ", "<", "\"", "'").contains(mark);
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        text.chars().forEach(c -> out.append(c < ' ' || c > 0xD7FF ? String.format("\\u%04x", c) : (char) c));
        return out.toString();
    }
}
