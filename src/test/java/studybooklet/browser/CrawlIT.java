package studybooklet.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The same folder works wherever it stands: every link and every file a page loads is followed. */
class CrawlIT {
    @Test
    void everyLinkWorksFromDisk() throws IOException {
        assertAllReached(BuiltSite.folder().toUri().resolve("index.html"));
    }

    @Test
    void everyLinkWorksAtRoot() throws IOException {
        try (FileServer server = new FileServer(BuiltSite.folder(), "/")) {
            assertAllReached(server.root());
        }
    }

    @Test
    void everyLinkWorksUnderSubPath() throws IOException {
        try (FileServer server = new FileServer(BuiltSite.folder(), "/books/booklet/")) {
            assertAllReached(server.root());
        }
    }

    private static void assertAllReached(URI start) throws IOException {
        Crawl crawl = new Crawl();
        crawl.from(start);
        assertEquals(List.of(), crawl.faults);
        Set<String> reached = crawl.pages.keySet().stream()
                .map(uri -> uri.getPath().replaceFirst(".*/", ""))
                .filter(name -> name.endsWith(".html"))
                .collect(Collectors.toCollection(TreeSet::new));
        reached.add("index.html");
        try (Stream<java.nio.file.Path> files = Files.list(BuiltSite.folder())) {
            Set<String> there = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".html") && !name.equals("404.html"))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(there, reached, "pages that no link leads to, or the other way round");
        }
        assertTrue(crawl.others.stream().anyMatch(uri -> uri.getPath().endsWith(".epub")), "no link to the EPUB");
    }

    /** Follows everything that begins at the same host or folder. */
    private static final class Crawl {
        private static final String ADDRESSES = "a[href], link[href], img[src], script[src], form[action]";

        final List<String> faults = new ArrayList<>();
        final Map<URI, Document> pages = new HashMap<>();
        final Set<URI> others = new TreeSet<>();

        void from(URI start) throws IOException {
            Deque<URI> open = new ArrayDeque<>(List.of(start));
            while (!open.isEmpty()) {
                URI page = open.remove();
                if (pages.containsKey(page)) {
                    continue;
                }
                Document document = Jsoup.parse(fetch(page, "the start"), page.toString());
                pages.put(page, document);
                for (Element element : document.select(ADDRESSES)) {
                    follow(page, element, open);
                }
            }
            checkAnchors();
        }

        private void follow(URI page, Element element, Deque<URI> open) {
            String attribute = Stream.of("href", "src", "action")
                    .filter(element::hasAttr)
                    .findFirst()
                    .orElseThrow();
            URI target = page.resolve(element.attr(attribute));
            boolean same = page.getScheme().equals(target.getScheme())
                    && String.valueOf(page.getAuthority()).equals(String.valueOf(target.getAuthority()));
            if (!same || element.attr("rel").equals("canonical")) {
                return;
            }
            URI file = withoutFragment(target);
            if (file.getPath().endsWith(".html") || file.getPath().endsWith("/")) {
                open.add(file);
            } else if (others.add(file)) {
                fetch(file, page.toString());
            }
        }

        private void checkAnchors() {
            pages.forEach((page, document) -> {
                for (Element link : document.select("a[href*=#]")) {
                    URI target = page.resolve(link.attr("href"));
                    Document there = pages.get(withoutFragment(target));
                    if (there != null && there.getElementById(target.getFragment()) == null) {
                        faults.add(page + ": no such anchor: " + link.attr("href"));
                    }
                }
            });
        }

        private String fetch(URI file, String from) {
            try (InputStream in = file.toURL().openStream()) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                faults.add(from + ": " + (e instanceof FileNotFoundException ? "not there: " : e + ": ") + file);
                return "";
            }
        }

        private static URI withoutFragment(URI uri) {
            return URI.create(uri.toString().replaceFirst("#.*", ""));
        }
    }
}
