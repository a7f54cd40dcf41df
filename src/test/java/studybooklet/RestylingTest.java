package studybooklet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;
import studybooklet.build.Build;
import studybooklet.build.BuildRequest;

/** Follows docs/restyling.md: its copies, its changes, its build. */
class RestylingTest {
    private static final Path DOCUMENT = Path.of("docs/restyling.md");
    private static final Pattern COPY = Pattern.compile("(?m)^    cp (\\S+) (\\S+)$");
    private static final Pattern CHANGE = Pattern.compile("(?s)```diff\n--- (\\S+)\n\\+\\+\\+ (\\S+)\n(.*?)```");

    private static final Pattern BODY = Pattern.compile(
            "(?s)<div data-length=\"(\\d+)\" data-paragraph=\"true\" data-equal=\"true\">(.*?)</div><!-- end -->");

    @TempDir
    Path folder;

    private String document = "";

    @BeforeEach
    void read() throws IOException {
        document = Files.readString(DOCUMENT);
    }

    @Test
    void copiesEachFileThatItChanges() {
        assertEquals(
                matches(CHANGE)
                        .map(found -> found.group(1) + " " + found.group(2))
                        .toList(),
                matches(COPY)
                        .map(found -> found.group(1) + " " + found.group(2))
                        .toList());
    }

    @Test
    void changesWhatItSaysAndNothingElse() throws IOException {
        Map<String, String> shipped = build(null, "shipped");
        Path own = follow();
        Map<String, String> restyled = build(own, "restyled");

        assertEquals(shipped.keySet(), restyled.keySet());
        String line = "<p>《四篇文章一起读》只供学习小组使用。</p>\n";
        for (Map.Entry<String, String> file : shipped.entrySet()) {
            String now = Objects.requireNonNull(restyled.get(file.getKey()), file.getKey());
            if (file.getKey().endsWith(".html")) {
                assertTrue(now.contains(line), file.getKey());
                assertEquals(file.getValue(), now.replace(line, ""), file.getKey());
            } else if (file.getKey().equals("assets/tokens.css")) {
                assertEquals(Files.readString(own.resolve("assets/tokens.css")), now);
                assertTrue(now.contains("#1f5a7a") && !now.contains("#9b2c20"), now);
            } else {
                assertEquals(file.getValue(), now, file.getKey());
            }
        }
    }

    /** What the document says of texts: their length, a comparison, JSON-LD with a description. */
    @Test
    void letsTemplatesReadTexts() throws IOException {
        Path own = folder.resolve("texts");
        Files.createDirectories(own.resolve("site"));
        String shipped = Files.readString(Path.of("templates/site/article.ftlh"));
        Files.writeString(own.resolve("site/article.ftlh"), shipped.replace("</@layout.frame>", """
                <div data-length="${article.body?length}" data-paragraph="${article.body?contains("<p ")?c}"\
                 data-equal="${(page.title == article.entry.title.text)?c}">${article.body?no_esc}</div><!-- end -->
                <script type="application/ld+json">{"@type": "Article", "headline": "${page.title?json_string?no_esc}",\
                 "description": "${page.description?json_string?no_esc}"}</script>
                </@layout.frame>"""));
        int articles = 0;
        for (Map.Entry<String, String> page : build(own, "with-texts").entrySet()) {
            if (page.getValue().contains("<body class=\"page-article\"")) {
                assertReadsTexts(page.getKey(), page.getValue());
                articles++;
            }
        }
        assertTrue(articles > 3, articles + " articles");
    }

    private static void assertReadsTexts(String name, String page) {
        Matcher body = BODY.matcher(page);
        assertTrue(body.find(), name);
        assertEquals(Integer.parseInt(body.group(1)), body.group(2).length(), name);
        Document document = Jsoup.parse(page);
        Element data = document.expectFirst("script[type=application/ld+json]");
        Map<String, String> json = new Yaml().load(data.data());
        assertEquals(document.expectFirst("meta[name=description]").attr("content"), json.get("description"));
        assertTrue(document.title().startsWith(Objects.requireNonNull(json.get("headline"))), name);
    }

    /** The reader's own folder, as it is after the document's steps. */
    private Path follow() throws IOException {
        assertTrue(document.contains("\n    ./booklet build --templates my-look\n"));
        for (MatchResult change : matches(CHANGE).toList()) {
            Path own = folder.resolve(change.group(2));
            Files.createDirectories(own.getParent());
            Files.writeString(own, changed(Files.readString(Path.of(change.group(1))), change.group(3)));
        }
        return folder.resolve("my-look");
    }

    /** A text after changes: lines with a space or a minus are looked for, lines with a space or a plus put there. */
    private static String changed(String text, String lines) {
        String result = text;
        for (String change : lines.split("(?m)(?<=^\\+.{0,200}\n)(?=[- ])", -1)) {
            String old = side(change, "-");
            assertEquals(2, result.split(Pattern.quote(old), -1).length, "stands there not just once: " + old);
            result = result.replace(old, side(change, "+"));
        }
        return result;
    }

    private static String side(String change, String sign) {
        return change.lines()
                .filter(line -> line.startsWith(" ") || line.startsWith(sign))
                .map(line -> line.substring(1) + "\n")
                .collect(Collectors.joining());
    }

    private Stream<MatchResult> matches(Pattern pattern) {
        return pattern.matcher(document).results();
    }

    /** The site's text files by path. */
    private Map<String, String> build(@Nullable Path templates, String name) throws IOException {
        Path output = folder.resolve(name);
        new Build().run(new BuildRequest(Path.of("content"), templates, output, true, InstantSource.system()));
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(output)) {
            List<Path> text = all.filter(file -> file.toString().matches(".*\\.(html|css|js|svg)"))
                    .toList();
            for (Path file : text) {
                files.put(output.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return files;
    }
}
