package studybooklet.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import nu.validator.client.EmbeddedValidator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;
import studybooklet.book.SampleBook;
import studybooklet.output.OutputFile;
import studybooklet.site.SiteRenderer;
import studybooklet.template.Templates;

/** What can be said of pages without opening them: valid, light, self-contained. */
class PageQualityTest {
    private static final int LIMIT = 60 * 1024;

    private static final String HOST = "https://example.org/booklet/";

    /**
     * The checker compares a page's relative addresses with its content policy as they are written, and so never finds
     * them to be the page's own; that nothing is blocked, {@link ReaderTest} sees in the browser. Of this warning, all
     * of its words, only what names a file of the site itself is passed over.
     */
    private static final Pattern SELF = Pattern.compile("[^ ]+ info warning: Resource violates Content Security Policy "
            + "\\(meta tag\\): (?:external script|external stylesheet|image) “(?:" + Pattern.quote(HOST)
            + ")?([^”]+)” blocked by “(?:script|style|img)-src” directive\\.");

    private static final Map<String, OutputFile> FILES = new SiteRenderer(new Templates(null))
            .render(SampleBook.create(URI.create(HOST))).stream()
                    .collect(Collectors.toMap(OutputFile::path, Function.identity()));

    private static List<OutputFile> pages() {
        return FILES.values().stream()
                .filter(file -> file.path().endsWith(".html"))
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> theNuCheckerFindsNothing() {
        return pages().stream()
                .map(page -> DynamicTest.dynamicTest(page.path(), () -> assertEquals("", messages(page))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script src=\"https://elsewhere.example/assets/search.js\"></script>",
                "<script src=\"assets/no-such-file.js\"></script>",
                "<img src=\"data:image/png;base64,AA==\" alt=\"\">",
                "<script>inline()</script>",
                "<p style=\"color: red\">inline</p>",
                "<center>old</center>",
                "<section><p>no heading</p></section>"
            })
    void theNuCheckerIsHeardInAllElse(String fault) throws IOException, SAXException {
        String page = text(pages().get(0)).replace("</main>", fault + "</main>");
        assertNotEquals("", messages(OutputFile.ofText("fault.html", () -> page)));
    }

    @Test
    void pagesHoldNoScriptOrStyleAndNothingFromElsewhere() {
        for (OutputFile page : pages()) {
            Document document = Jsoup.parse(text(page));
            assertEquals(
                    List.of(),
                    document.select("style, script:not([src]), [style]").eachAttr("class"),
                    page.path());
            for (Element element : document.getAllElements()) {
                element.attributes()
                        .forEach(attribute -> assertTrue(
                                !attribute.getKey().startsWith("on"), page.path() + " " + element.tagName()));
            }
            for (String address :
                    document.select("[src], link[rel~=stylesheet|icon]").eachAttr("src")) {
                assertTrue(FILES.containsKey(address) || page.path().equals("404.html"), page.path() + " " + address);
            }
        }
    }

    @Test
    void anArticleIsLight() throws IOException {
        OutputFile page = FILES.get("lu-yin-zheng-li-san-bu-fa.html");
        Document document = Jsoup.parse(text(page));
        List<String> needed = new ArrayList<>(document.select("script[src]").eachAttr("src"));
        needed.addAll(document.select("link[rel=stylesheet], link[rel=icon]").eachAttr("href"));
        int size = gzipped(page);
        for (String path : needed) {
            size += gzipped(FILES.get(path));
        }
        assertTrue(size < LIMIT, size + " bytes with " + needed);
    }

    @Test
    void saysWhatItIsToMachines() {
        Document article = Jsoup.parse(text(FILES.get("cong-yi-tiao-jie-kai-shi.html")));
        assertEquals(
                "https://example.org/booklet/cong-yi-tiao-jie-kai-shi.html",
                article.select("link[rel=canonical]").attr("href"));
        assertEquals(
                1,
                article.select("[itemtype=https://schema.org/Article] > header > [itemprop=headline]")
                        .size());
        assertEquals("林知远", article.select("[itemprop=author] [itemprop=name]").text());
        assertTrue(
                article.select("meta[property=og:description]").attr("content").startsWith("记录从哪里开始"));
        assertTrue(text(FILES.get("sitemap.xml")).contains("<loc>https://example.org/booklet/all.html</loc>"));
        assertTrue(text(FILES.get("feed.xml")).contains("<id>https://example.org/booklet/fang-tan-yi-qian.html</id>"));
    }

    private static String messages(OutputFile page) throws IOException, SAXException {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        return validator
                .validate(new ByteArrayInputStream(page.bytes()))
                .lines()
                .filter(line -> !isOfOwnFile(line))
                .collect(Collectors.joining("\n"));
    }

    private static boolean isOfOwnFile(String message) {
        Matcher own = SELF.matcher(message);
        return own.matches() && FILES.containsKey(own.group(1));
    }

    private static String text(OutputFile file) {
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }

    private static int gzipped(OutputFile file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(file.bytes());
        }
        return out.size();
    }
}
