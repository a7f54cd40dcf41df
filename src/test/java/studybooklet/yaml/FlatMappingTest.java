package studybooklet.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studybooklet.problem.Problems;
import studybooklet.problem.SourceLocation;

class FlatMappingTest {
    private static final IntFunction<SourceLocation> LOCATE = line -> new SourceLocation("a.md", line + 7);
    private static final List<String> PARTS = List.of(
            "title: ",
            "author: ",
            "note: ",
            "key-1_x: ",
            "甲: ",
            "A: ",
            "null: ",
            "\"",
            "\"",
            "\"\n",
            "\n",
            "\n",
            " ",
            "  ",
            "\\n",
            "'",
            "-",
            "- ",
            "---",
            "...",
            "#",
            " #",
            ":",
            ": ",
            "：",
            "，",
            "。",
            "《",
            "“",
            "~",
            "null",
            "true",
            "12",
            "3.5",
            "!",
            "&",
            "*",
            "|",
            ">",
            "%",
            "@",
            "`",
            "{",
            "}",
            "[",
            "]",
            ",",
            "?",
            "\t",
            "\u3000",
            "\u00a0",
            "\u0085",
            "\u2028",
            "\ufeff",
            "\u0007",
            "\ud840\udc00",
            "甲乙",
            "a b",
            "x");

    private static @Nullable YamlMapping read(String text) {
        return FlatMapping.read(text, LOCATE);
    }

    @Test
    void findsWhatTheParserFinds() {
        Random random = new Random(20250106);
        int answers = 0;
        for (int i = 0; i < 100_000; i++) {
            String text = text(random);
            YamlMapping flat = read(text);
            if (flat != null) {
                Problems problems = new Problems();
                assertEquals(YamlReader.parsed(text, LOCATE, problems), flat, text);
                assertEquals(List.of(), problems.all(), text);
                answers++;
            }
        }
        assertTrue(answers > 10_000, answers + " answers");
    }

    @Test
    void readsTheFrontMatterOfMostArticles() {
        String text = "title: \"一: 二\"\nauthor: 王 炳  \nnote: 1990 年生，记者。\nslug: \"\"  ";
        YamlMapping flat = read(text);
        assertNotNull(flat);
        assertEquals(YamlReader.parsed(text, LOCATE, new Problems()), flat);
        assertEquals(10, flat.entries().get(3).location().line());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "a:",
                "a: ",
                "a:b",
                "a: b\n",
                "a: b\n\nc: d",
                "a: b\n  c",
                "a: 'b'",
                "a: \"b",
                "a: \"b\" c",
                "a: \"\\x\"",
                "a: b: c",
                "a: b #c",
                "a: [b]",
                "a: |\n  b",
                "a: b\na: c",
                " a: b",
                "- a: b",
                "a: b\tc",
                "a: *b"
            })
    void leavesTheRestToTheParser(String text) {
        assertNull(read(text));
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int line = 1 + random.nextInt(3); line > 0; line--) {
            text.append(PARTS.get(random.nextInt(7))).append(random.nextBoolean() ? "\"" : "甲");
            for (int part = random.nextInt(4); part > 0; part--) {
                text.append(PARTS.get(random.nextInt(PARTS.size())));
            }
            text.append(random.nextBoolean() ? "" : "\"").append(line > 1 ? "\n" : "");
        }
        return text.toString();
    }
}
