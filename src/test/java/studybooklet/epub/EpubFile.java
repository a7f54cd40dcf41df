package studybooklet.epub;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.NullMarked;
import studybooklet.book.Book;
import studybooklet.template.Templates;

/** A finished EPUB, taken apart for a test. */
@NullMarked
final class EpubFile {
    private final byte[] bytes;
    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    EpubFile(byte[] bytes) {
        this.bytes = bytes;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.US_ASCII)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static EpubFile of(Book book) {
        return new EpubFile(new EpubRenderer(new Templates(null)).render(book).bytes());
    }

    byte[] bytes() {
        return bytes.clone();
    }

    List<String> names() {
        return List.copyOf(entries.keySet());
    }

    byte[] entry(String name) {
        return Objects.requireNonNull(entries.get(name), name).clone();
    }

    String text(String name) {
        return new String(entry(name), StandardCharsets.UTF_8);
    }

    Document xml(String name) {
        return Jsoup.parse(text(name), Parser.xmlParser());
    }

    Document packageDocument() {
        return xml("EPUB/package.opf");
    }

    /** What meta elements with a property say, of the book itself for an empty id, else of the element with the id. */
    List<String> meta(String property, String refined) {
        return packageDocument().select("meta[property=" + property + "]").stream()
                .filter(meta -> meta.attr("refines").equals(refined.isEmpty() ? "" : "#" + refined))
                .map(Element::text)
                .toList();
    }

    /** The names of the pages in reading order. */
    List<String> spine() {
        Document document = packageDocument();
        return document.select("spine > itemref").stream()
                .map(item -> "EPUB/"
                        + Objects.requireNonNull(document.getElementById(item.attr("idref")))
                                .attr("href"))
                .toList();
    }

    /** The pages in reading order without the navigation document. */
    Map<String, Document> pages() {
        Map<String, Document> pages = new LinkedHashMap<>();
        spine().stream().filter(name -> !name.endsWith("/nav.xhtml")).forEach(name -> pages.put(name, xml(name)));
        return pages;
    }

    /** All elements that a selector finds on the pages, in reading order. */
    List<Element> select(String selector) {
        List<Element> found = new ArrayList<>();
        pages().values().forEach(page -> found.addAll(page.select(selector)));
        return found;
    }

    Document nav() {
        return xml("EPUB/nav.xhtml");
    }
}
