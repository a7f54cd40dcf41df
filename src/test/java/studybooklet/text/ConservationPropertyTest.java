package studybooklet.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import studybooklet.problem.Problems;
import studybooklet.problem.Severity;
import studybooklet.text.report.ConversionReport;
import studybooklet.text.report.RemovalKind;
import studybooklet.text.write.ConvertedArticle;

/**
 * Converts random mutations of the fixtures' inputs: cut, joined and shuffled lines, repeated lines, page numbers, contents pages,
 * HTML remnants, characters of every plane. Nothing is thrown, and every Chinese character is in an article, a mark or a
 * removal; a removal counts only if the report lists it and a note tells its kind and number. {@code -Dmutations=100000} runs
 * more mutations, {@code -Dseed=7} others.
 */
class ConservationPropertyTest {
    private static final String[] SPICE = {
        "（作者系",
        "）",
        "一、",
        "（一）",
        "1. ",
        "①",
        "【标题】",
        "【作者】",
        "作者：",
        "# ",
        "## ",
        "> ",
        "- ",
        "〔1〕",
        "[1]",
        "注释：",
        "——",
        "■",
        "●",
        "编者按：",
        "（完）",
        "责任编辑：",
        "本报记者 王一",
        "新华社某地1月1日电",
        "**",
        "<!-- article -->\n",
        "<!-- heading 3 -->\n",
        "<!-- join -->\n",
        "<!-- keep -->\n",
        "<!-- note -->\n",
        "<!-- run-in 3 -->\n",
        "<!-- author -->\n",
        "<!-- furniture -->\n",
        "<!-- subtitle -->\n",
        "<!-- title -->\n",
        "<!-- break -->\n",
        "---\n",
        "第3版",
        "·3·",
        "（下转第2版）",
        "\\",
        "|",
        "&amp;",
        "\u2028",
        "\r",
        "\t",
        "\u3000",
        "😀",
        "𠮷",
        "é",
        "ع",
        "ก็",
        "\u0001",
        "\ufffd"
    };

    private static final String[] TAGS = {
        "<td>一格</td>",
        "<p>",
        "</div>\n",
        "<!-- 注 -->",
        "\n<!-- 一行\n两行 -->\n",
        "<br/>",
        "`",
        "```\n",
        "[^1]",
        "\n[^1]: 注文\n",
        "~~",
        "![图](a.png)",
        "[文](b.md)",
        "  \n",
        "\n    缩进 x\n",
        "| a | b |\n|---|---|\n"
    };

    private final List<String> inputs = new ArrayList<>();

    @Test
    void keepsEveryCharacterOfAnyText() throws IOException {
        readInputs();
        long seed = Long.getLong("seed", 20251201L);
        int mutations = Integer.getInteger("mutations", 2000);
        for (int i = 0; i < mutations; i++) {
            Random random = new Random(seed + i);
            String text = mutate(inputs.get(random.nextInt(inputs.size())), random);
            check(text, "seed " + (seed + i));
        }
    }

    private void readInputs() throws IOException {
        for (String folder : new String[] {"text", "text-unseen"}) {
            try (Stream<Path> files = Files.walk(Path.of("src/test/resources", folder))) {
                for (Path file : files.filter(f -> f.getFileName().toString().equals("input.txt"))
                        .sorted()
                        .toList()) {
                    inputs.add(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
                }
            }
        }
    }

    private static void check(String text, String name) {
        Problems problems = new Problems();
        Conversion conversion = new Converter().convert(name, text.getBytes(StandardCharsets.UTF_8), problems);
        List<String> errors = problems.all().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .map(Object::toString)
                .toList();
        if (conversion.articles().isEmpty()) {
            assertEquals(1, errors.size(), name);
            assertTrue(errors.get(0).contains("no article is found"), name + ": " + errors);
            return;
        }
        assertEquals(List.of(), errors, name);
        checkNotes(conversion.report().removals(), problems, name);
        checkCharacters(text, conversion, name);
        for (ConvertedArticle article : conversion.articles()) {
            long lines = article.markdown().chars().filter(c -> c == '\n').count();
            assertEquals(lines, article.sourceLines().size(), name);
            assertFalse(article.title().isBlank(), name);
        }
    }

    /** A note tells how many lines of each kind were removed. */
    private static void checkNotes(List<ConversionReport.Removal> removals, Problems problems, String name) {
        Map<RemovalKind, Long> counts =
                removals.stream().collect(Collectors.groupingBy(ConversionReport.Removal::kind, Collectors.counting()));
        counts.forEach((kind, count) -> assertEquals(
                1,
                problems.all().stream()
                        .filter(problem -> problem.severity() == Severity.NOTE)
                        .filter(problem -> problem.what().startsWith("removed " + count + " line")
                                && problem.what().contains("(" + kind.label() + ")"))
                        .count(),
                name + ": " + kind));
    }

    /** Counts each Chinese character without the log, which could be wrong itself: none may be rarer in the result. */
    private static void checkCharacters(String text, Conversion conversion, String name) {
        Map<Integer, Integer> left = new HashMap<>();
        han(text).forEach(c -> left.merge(c, 1, Integer::sum));
        Stream<String> articles = conversion.articles().stream().map(ConvertedArticle::markdown);
        Stream<String> marks = conversion.report().marks().stream().map(ConversionReport.ConsumedMark::text);
        Stream<String> removals = conversion.report().removals().stream().map(ConversionReport.Removal::text);
        Stream.of(articles, marks, removals)
                .flatMap(Function.identity())
                .flatMap(result -> han(result).boxed())
                .forEach(c -> left.merge(c, -1, Integer::sum));
        left.forEach((c, count) -> assertTrue(count <= 0, () -> name + ": lost " + Character.toString(c)));
    }

    /** The Chinese characters but for 注 and 註: the mark 〔注2〕 of a note may become a number. */
    private static IntStream han(String text) {
        return text.codePoints().filter(c -> c >= 0x4e00 && c < 0xa000 && c != '注' && c != '註');
    }

    private String mutate(String text, Random random) {
        StringBuilder out = new StringBuilder(text);
        int changes = 1 + random.nextInt(8);
        for (int i = 0; i < changes && out.length() > 2; i++) {
            change(out, random);
        }
        return out.toString();
    }

    private void change(StringBuilder out, Random random) {
        int at = random.nextInt(out.length());
        switch (random.nextInt(12)) {
            case 0 -> out.delete(at, Math.min(out.length(), at + 1 + random.nextInt(40)));
            case 1 -> out.insert(at, SPICE[random.nextInt(SPICE.length)]);
            case 2 -> out.insert(at, "\n" + SPICE[random.nextInt(SPICE.length)]);
            case 3 -> out.insert(at, Character.toString(codePoint(random)));
            case 4 -> lines(out, random, true);
            case 5 -> lines(out, random, false);
            case 6 -> {
                int newLine = out.indexOf("\n", at);
                if (newLine >= 0) {
                    out.deleteCharAt(newLine);
                }
            }
            case 7 -> repeatLine(out, random);
            case 8 -> numberPages(out, random);
            case 9 -> out.insert(at, contents(random));
            case 10 -> out.insert(at, TAGS[random.nextInt(TAGS.length)]);
            default -> {
                String other = inputs.get(random.nextInt(inputs.size()));
                out.append(other, 0, random.nextInt(other.length() + 1));
            }
        }
    }

    private static void lines(StringBuilder out, Random random, boolean shuffle) {
        List<String> lines = new ArrayList<>(List.of(out.toString().split("\n", -1)));
        if (shuffle) {
            int from = random.nextInt(lines.size());
            Collections.shuffle(lines.subList(from, Math.min(lines.size(), from + 6)), random);
        } else {
            lines.add(random.nextInt(lines.size()), lines.get(random.nextInt(lines.size())));
        }
        out.setLength(0);
        out.append(String.join("\n", lines));
    }

    /** Inserts one short line several times, as a running head. */
    private static void repeatLine(StringBuilder out, Random random) {
        List<String> lines = new ArrayList<>(List.of(out.toString().split("\n", -1)));
        String line = lines.get(random.nextInt(lines.size()));
        String head =
                line.substring(0, line.offsetByCodePoints(0, Math.min(12, line.codePointCount(0, line.length()))));
        for (int i = 0; i < 4; i++) {
            lines.add(random.nextInt(lines.size() + 1), head);
        }
        out.setLength(0);
        out.append(String.join("\n", lines));
    }

    /** Inserts consecutive numbers at random lines, as page numbers. */
    private static void numberPages(StringBuilder out, Random random) {
        List<String> lines = new ArrayList<>(List.of(out.toString().split("\n", -1)));
        int page = random.nextInt(200);
        int every = 1 + random.nextInt(10);
        for (int at = random.nextInt(every); at < lines.size(); at += every + 1) {
            lines.add(at, random.nextBoolean() ? "" + page : "- " + page + " -");
            page++;
        }
        out.setLength(0);
        out.append(String.join("\n", lines));
    }

    private static String contents(Random random) {
        StringBuilder out = new StringBuilder("\n目录\n");
        int page = 1;
        for (int i = 0; i < 2 + random.nextInt(6); i++) {
            page += random.nextInt(9);
            out.append("第").append(i + 1).append("节 某事");
            out.append(random.nextBoolean() ? "……" + page : "\t" + page).append('\n');
        }
        return out.toString();
    }

    private static int codePoint(Random random) {
        int codePoint = random.nextInt(0x110000);
        return codePoint >= 0xd800 && codePoint <= 0xdfff || codePoint == 0 ? 0x4e00 : codePoint;
    }
}
