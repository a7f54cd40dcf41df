package studybooklet.epub;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import nl.siegmann.epublib.domain.Author;
import nl.siegmann.epublib.domain.Date;
import nl.siegmann.epublib.domain.Identifier;
import nl.siegmann.epublib.domain.Metadata;
import org.jspecify.annotations.Nullable;
import studybooklet.book.Book;
import studybooklet.book.Chapter;
import studybooklet.book.Contributor;
import studybooklet.book.Theme;
import studybooklet.book.settings.Conformance;

/**
 * epublib's metadata with what EPUB 3 adds. The first title is the main one, a second the subtitle; the first
 * identifier is the publication's own.
 */
final class Epub3Metadata extends Metadata {
    private static final long serialVersionUID = 1L;

    private final Instant modified;
    private final transient Supplier<Accessibility> accessibility;
    private final transient @Nullable Conformance conformance;
    private final transient List<PrintedPage> printedPages;
    private final @Nullable String collection;
    private final @Nullable String source;

    /**
     * @param modified when the content last changed; never the clock
     * @param accessibility what the book says of its own accessibility, known when its pages are made
     * @param conformance what the author claims of it, or null
     * @param printedPages where the pages of the printed edition begin
     * @param collection the series it belongs to, or null
     * @param source where the texts come from, or null
     */
    private Epub3Metadata(
            Instant modified,
            Supplier<Accessibility> accessibility,
            @Nullable Conformance conformance,
            List<PrintedPage> printedPages,
            @Nullable String collection,
            @Nullable String source) {
        this.modified = modified;
        this.accessibility = accessibility;
        this.conformance = conformance;
        this.printedPages = List.copyOf(printedPages);
        this.collection = collection;
        this.source = source;
    }

    /** What booklet.yaml and the articles say. */
    static Epub3Metadata of(Book book, Supplier<Accessibility> accessibility, List<PrintedPage> printedPages) {
        studybooklet.book.Metadata from = book.metadata();
        Epub3Metadata metadata = new Epub3Metadata(
                from.modified(), accessibility, from.conformance(), printedPages, collection(book), from.source());
        metadata.setIdentifiers(List.of(new Identifier("uid", from.identifier())));
        metadata.setLanguage(from.language());
        metadata.setTitles(present(from.title(), from.subtitle()));
        metadata.setAuthors(creators(book));
        metadata.setSubjects(book.themes().stream().map(Theme::name).toList());
        metadata.setPublishers(present(from.publisher()));
        metadata.setDates(present(from.date()).stream().map(Date::new).toList());
        metadata.setRights(present(from.rights()));
        metadata.setDescriptions(present(from.description()));
        return metadata;
    }

    private static List<String> present(@Nullable String... values) {
        List<String> present = new ArrayList<>();
        for (String value : values) {
            if (value != null) {
                present.add(value);
            }
        }
        return present;
    }

    /** In the order in which they sign, which is the order readers expect on a shelf. */
    private static List<Author> creators(Book book) {
        Map<String, Contributor> byName = new HashMap<>();
        for (Contributor author : book.authors()) {
            byName.put(author.name(), author);
        }
        Map<String, Author> creators = new LinkedHashMap<>();
        for (Chapter chapter : book.chapters()) {
            for (studybooklet.article.Author signer : chapter.frontMatter().authors()) {
                String name = signer.name();
                if (!creators.containsKey(name)) {
                    Contributor author = Objects.requireNonNull(byName.get(name), name);
                    creators.put(name, new Creator(author.name(), author.fileAs()));
                }
            }
        }
        return new ArrayList<>(creators.values());
    }

    /** The booklet's series, else the one series that its articles name. */
    private static @Nullable String collection(Book book) {
        if (book.metadata().series() != null) {
            return book.metadata().series();
        }
        String named = null;
        for (Chapter chapter : book.chapters()) {
            String series = chapter.frontMatter().series();
            if (series != null && named != null && !series.equals(named)) {
                return null;
            }
            named = series == null ? named : series;
        }
        return named;
    }

    Instant modified() {
        return modified;
    }

    Accessibility accessibility() {
        return accessibility.get();
    }

    @Nullable
    Conformance conformance() {
        return conformance;
    }

    List<PrintedPage> printedPages() {
        return printedPages;
    }

    @Nullable
    String collection() {
        return collection;
    }

    @Nullable
    String source() {
        return source;
    }
}
