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
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import studybooklet.problem.Problems;
import studybooklet.problem.Severity;
import studybooklet.text.write.ConvertedArticle;

/**
 * Texts that nobody wrote: the fixtures' inputs, cut, joined, shuffled and sprinkled with characters of every plane. Nothing
 * is thrown, and no character is lost or invented. {@code -Dmutations=100000} tries more of them; {@code -Dseed=7} others.
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
        for (ConvertedArticle article : conversion.articles()) {
            long lines = article.markdown().chars().filter(c -> c == '\n').count();
            assertEquals(lines, article.sourceLines().size(), name);
            assertFalse(article.title().isBlank(), name);
        }
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
        switch (random.nextInt(8)) {
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

    private static int codePoint(Random random) {
        int codePoint = random.nextInt(0x110000);
        return codePoint >= 0xd800 && codePoint <= 0xdfff || codePoint == 0 ? 0x4e00 : codePoint;
    }
}
