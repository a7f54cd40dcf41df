package studybooklet.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studybooklet.problem.Problems;
import studybooklet.problem.SourceLocation;

class PlainYamlTest {
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
        return PlainYaml.read(text, LOCATE);
    }

    @Test
    void findsWhatTheParserFinds() {
        assertFindsWhatTheParserFinds(PlainYamlTest::text);
    }

    /** Lists, their items' mappings and lists in them, with lines that are indented as they should be or not. */
    @Test
    void findsTheListsThatTheParserFinds() {
        assertFindsWhatTheParserFinds(PlainYamlTest::lists);
    }

    private static void assertFindsWhatTheParserFinds(Function<Random, String> texts) {
        Random random = new Random(20250106);
        int answers = 0;
        for (int i = 0; i < 100_000; i++) {
            String text = texts.apply(random);
            YamlMapping plain = read(text);
            if (plain != null) {
                Problems problems = new Problems();
                assertEquals(YamlReader.parsed(text, LOCATE, problems), plain, text);
                assertEquals(List.of(), problems.all(), text);
                answers++;
            }
        }
        assertTrue(answers > 10_000, answers + " answers");
    }

    @Test
    void readsTheFrontMatterOfMostArticles() {
        String text = "title: \"一: 二\"\nauthor: 王 炳  \nnote: 1990 年生，记者。\nslug: \"\"  ";
        YamlMapping plain = read(text);
        assertNotNull(plain);
        assertEquals(YamlReader.parsed(text, LOCATE, new Problems()), plain);
        assertEquals(10, plain.entries().get(3).location().line());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: 一\nauthors:\n  - name: 甲\n    note: 记者\n  - name: 乙\nthemes:\n  - 丙\n  - \"丁: 戊\"",
                "themes:\n- 甲\n- 乙\ntitle: 一",
                "a:\n  -   b: c\n      d:\n        - e\n        - f\n  - g\nh: i"
            })
    void readsListsInBlockStyle(String text) {
        YamlMapping plain = read(text);
        assertNotNull(plain);
        assertEquals(YamlReader.parsed(text, LOCATE, new Problems()), plain);
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
                "a:\n",
                "a:\nb: c",
                "a:\n -b",
                "a:\n  -",
                "a:\n  - b\n    c",
                "a:\n  - b\n - c",
                "a:\n  - b\n   - c",
                "a:\n  - b: c\n     d: e",
                "a:\n  - - b",
                "a:\n  - b:c: d",
                "a:\n  b: c",
                "a: *b"
            })
    void leavesTheRestToTheParser(String text) {
        assertNull(read(text));
    }

    private static String lists(Random random) {
        StringBuilder text = new StringBuilder("title: 甲\nthemes:");
        int indent = 2 * random.nextInt(2);
        for (int line = random.nextInt(6); line > 0; line--) {
            text.append('\n').append(" ".repeat(indent));
            int kind = random.nextInt(24);
            if (kind < 6) {
                text.append("- ").append(PARTS.get(random.nextInt(PARTS.size())));
            } else if (kind < 12) {
                text.append("- 乙 b");
            } else if (kind < 17) {
                text.append(random.nextInt(9) == 0 ? "-   " : "- ")
                        .append("name: 丙\n")
                        .append(" ".repeat(indent + 2));
                text.append(random.nextBoolean() ? "note: \"丁: 戊\"" : PARTS.get(random.nextInt(7)) + "x");
            } else if (kind < 20) {
                text.append("- \"己, 庚\"");
            } else if (kind < 22) {
                text.append("- of:");
                indent += 2 * random.nextInt(3);
            } else if (kind < 23) {
                text.append("key").append(line).append(random.nextBoolean() ? ": 辛" : ":");
            } else {
                indent = Math.max(0, indent + random.nextInt(7) - 4);
            }
        }
        return text.toString();
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
