package studybooklet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/** The page the tool was first made for, built to HTML; what must come out is read from the truth file beside it. */
class ReferenceIT {
    @TempDir
    Path temp;

    @Test
    void pagesCarryWhatTheNewspaperPrinted() throws Exception {
        Path truth = Needs.reference("articles/theory-page.truth.json").toAbsolutePath();
        Map<String, Object> expected = new Yaml().load(Files.readString(truth));
        Path text = truth.resolveSibling((String) get(expected, "source"));

        Jar.Run run = Jar.in(temp).run("build", "--content", text.toString()).done();

        assertTrue(run.err().contains(text.getFileName() + ":111: warning: "), run.err());
        List<Document> pages = articlePages(temp.resolve("site-output"));
        List<Map<String, Object>> articles = maps(expected, "articles");
        assertEquals(articles.size(), pages.size());
        for (int i = 0; i < articles.size(); i++) {
            assertCarries(pages.get(i), articles.get(i));
        }
    }

    /** The pages of the articles in the order of the index. */
    private static List<Document> articlePages(Path output) throws IOException {
        Document index = Jsoup.parse(output.resolve("index.html"));
        List<Document> pages = new ArrayList<>();
        for (String page : index.select("a[href]").eachAttr("href").stream()
                .map(href -> href.replaceFirst("#.*", ""))
                .filter(href -> href.endsWith(".html"))
                .distinct()
                .toList()) {
            Document document = Jsoup.parse(output.resolve(page));
            if (document.selectFirst("[itemprop=articleBody]") != null && page.matches("(?!all).*")) {
                pages.add(document);
            }
        }
        return pages;
    }

    private static void assertCarries(Document page, Map<String, Object> article) {
        String words = squeezed(page.text());
        assertEquals(
                squeezed((String) get(article, "title")),
                squeezed(page.select("h1").text()));
        for (Object author : (List<?>) get(article, "authors")) {
            assertTrue(words.contains((String) author), () -> "author " + author);
        }
        String note = (String) get(article, "note");
        assertTrue(words.contains(note.substring(1, note.length() - 1)), () -> "note " + note);
        assertEquals(
                maps(article, "blocks").stream().map(ReferenceIT::expected).toList(),
                blocks(Objects.requireNonNull(page.selectFirst("[itemprop=articleBody]"))));
    }

    /** A block of the truth: {@code 2 一、标题}, {@code p 段落}; a run-in heading and its paragraph are one line. */
    private static String expected(Map<String, Object> block) {
        String text = squeezed((String) get(block, "text"));
        Object level = block.get("level");
        return (level == null ? "p" : level) + " " + text;
    }

    private static List<String> blocks(Element body) {
        List<String> found = new ArrayList<>();
        for (Element block : body.children()) {
            Element heading = block.hasClass("run-in") ? block.selectFirst("h2,h3,h4,h5,h6") : block;
            String tag = Objects.requireNonNull(heading).tagName();
            found.add(tag.replaceFirst("h(\\d)", "$1") + " " + squeezed(block.text()));
        }
        return found;
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u3000]+", "");
    }

    private static Object get(Map<String, Object> map, String key) {
        return Objects.requireNonNull(map.get(key), key);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> maps(Map<String, Object> map, String key) {
        return (List<Map<String, Object>>) get(map, key);
    }
}
