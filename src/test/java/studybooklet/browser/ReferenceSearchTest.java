package studybooklet.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import studybooklet.Needs;
import studybooklet.build.Build;
import studybooklet.build.BuildRequest;

/** Recall and precision on the newspaper page the tool was first made for, against what its pages show. */
@ExtendWith(WithBrowser.class)
class ReferenceSearchTest {
    private static final String BLOCKS =
            ".kicker, .title, .subtitle, .byline [itemprop=name], .text > p, .text > :is(h2, h3, h4), .run-in, .about";

    /** Characters between the beginnings of two fragments. */
    private static final int STEP = 211;

    private final Chromium browser;

    ReferenceSearchTest(Chromium browser) {
        this.browser = browser;
    }

    @Test
    void findsEachFragmentWhereItStandsAndNowhereElse() throws IOException {
        Path text = Needs.reference("articles/theory-page.txt");
        Path folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "reference-site");
        try {
            new Build().run(new BuildRequest(text, null, folder, false, InstantSource.system()));
            Map<String, List<String>> pages = pages(folder);
            Set<String> words = words(pages);
            assertTrue(words.size() > 40, words.size() + " words");
            browser.open(folder.resolve("index.html").toUri().toString());
            for (String word : words) {
                browser.js("document.querySelector('.find input').value = ''");
                assertEquals(truth(pages, word), new SearchBox(browser).found(word), word);
            }
        } finally {
            FileUtils.deleteDirectory(folder.toFile());
        }
    }

    /** What each article's page shows, block by block. */
    private static Map<String, List<String>> pages(Path folder) throws IOException {
        Map<String, List<String>> pages = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".html")).toList()) {
                Document document = Jsoup.parse(file);
                if (document.body().hasClass("page-article")) {
                    List<Element> blocks = document.select(BLOCKS);
                    pages.put(
                            file.getFileName().toString(),
                            blocks.stream()
                                    .map(Element::text)
                                    .map(ReferenceSearchTest::folded)
                                    .toList());
                }
            }
        }
        return pages;
    }

    /** Fragments of one to six characters from all over the texts, and each backwards, which mostly is no word. */
    private static Set<String> words(Map<String, List<String>> pages) {
        Set<String> words = new LinkedHashSet<>();
        for (List<String> blocks : pages.values()) {
            String text = String.join("\n", blocks);
            for (int at = 0; at + 6 < text.length(); at += STEP) {
                String word = text.substring(at, at + 1 + words.size() % 6);
                if (!word.contains("\n") && word.strip().equals(word)) {
                    words.add(word);
                    words.add(new StringBuilder(word).reverse().toString());
                }
            }
        }
        return words;
    }

    private static Set<String> truth(Map<String, List<String>> pages, String word) {
        return pages.entrySet().stream()
                .filter(page -> page.getValue().stream().anyMatch(block -> block.contains(word)))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
