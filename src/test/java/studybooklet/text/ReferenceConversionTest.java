package studybooklet.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import studybooklet.Needs;
import studybooklet.problem.Problems;
import studybooklet.text.write.ConvertedArticle;

/** The page the tool was first made for; what must come out is read from the truth file beside it. */
class ReferenceConversionTest {
    private final Problems problems = new Problems();
    private List<Map<String, Object>> expected = List.of();
    private List<ConvertedArticle> articles = List.of();

    @BeforeEach
    void convert() throws IOException {
        Path file = Needs.reference("articles/theory-page.truth.json");
        Map<String, Object> truth = new Yaml().load(Files.readString(file));
        expected = maps(truth, "articles");
        Path text = file.resolveSibling((String) get(truth, "source"));
        articles = new Converter()
                .convert("page.txt", Files.readAllBytes(text), problems)
                .articles();
    }

    @Test
    void findsEachArticleWithItsTitleAuthorAndNote() {
        assertEquals(expected.size(), articles.size());
        for (int i = 0; i < expected.size(); i++) {
            String markdown = articles.get(i).markdown();
            assertEquals(expected.get(i).get("title"), articles.get(i).title());
            assertTrue(markdown.contains("\n  - name: " + ((List<?>) get(expected.get(i), "authors")).get(0) + "\n"));
            String note = (String) get(expected.get(i), "note");
            assertTrue(markdown.contains("\n    note: " + note.substring(1, note.length() - 1) + "\n"));
        }
    }

    @Test
    void makesEveryParagraphWholeAndGivesEveryHeadingItsLevel() {
        for (int i = 0; i < expected.size(); i++) {
            List<String> want = new ArrayList<>();
            for (Map<String, Object> block : maps(expected.get(i), "blocks")) {
                want.add(line(block));
            }
            List<String> lines = List.of(articles.get(i).markdown().split("\n"));
            List<String> got = new ArrayList<>(lines.subList(lines.lastIndexOf("---") + 1, lines.size()));
            got.removeIf(String::isEmpty);
            for (int j = got.size() - 1; j > 0; j--) {
                if (got.get(j - 1).startsWith("<!-- run-in")) {
                    got.set(j - 1, got.get(j - 1) + got.remove(j));
                }
            }
            assertEquals(want, got);
        }
    }

    private static String line(Map<String, Object> block) {
        String text = (String) get(block, "text");
        if (get(block, "t").equals("h")) {
            return "#".repeat((Integer) get(block, "level")) + " " + text;
        }
        String lead = (String) block.get("lead");
        return lead == null
                ? text
                : "<!-- run-in " + block.get("level") + " -->**" + lead + "。**" + text.substring(lead.length() + 1);
    }

    @Test
    void saysThatOneArticleDoesNotBeginWithItsFirstHeading() {
        assertEquals(1, problems.all().size(), problems.all().toString());
        assertTrue(problems.all().get(0).toString().startsWith("page.txt:111: warning: heading numbers begin at 2"));
    }

    private static Object get(Map<String, Object> map, String key) {
        return Objects.requireNonNull(map.get(key), key);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> maps(Map<String, Object> map, String key) {
        return (List<Map<String, Object>>) get(map, key);
    }
}
