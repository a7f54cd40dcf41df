package studybooklet.epub;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.siegmann.epublib.domain.Author;
import nl.siegmann.epublib.domain.Date;
import nl.siegmann.epublib.domain.Identifier;
import nl.siegmann.epublib.domain.Metadata;
import org.jspecify.annotations.Nullable;
import studybooklet.book.Book;
import studybooklet.book.Contributor;
import studybooklet.book.Theme;
import studybooklet.book.settings.Conformance;

/**
 * epublib's metadata extended with that of EPUB 3. The first title is the main title, the second one the subtitle; the first
 * identifier is the unique identifier.
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
     * @param modified the time of the last modification
     * @param accessibility supplies the accessibility metadata once all pages are rendered
     * @param conformance the accessibility claim, or null
     * @param printedPages the page breaks of the printed edition in reading order
     * @param collection the series that the book belongs to, or null
     * @param source the source of the texts, or null
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

    /** Converts the metadata of a book. */
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
        return Arrays.stream(values).filter(Objects::nonNull).toList();
    }

    /** Returns the authors in order of first appearance. */
    private static List<Author> creators(Book book) {
        Map<String, String> sortKeys =
                book.authors().stream().collect(Collectors.toMap(Contributor::name, Contributor::fileAs));
        return book.chapters().stream()
                .flatMap(chapter -> chapter.frontMatter().authors().stream())
                .map(author -> author.name())
                .distinct()
                .<Author>map(name -> new Creator(name, Objects.requireNonNull(sortKeys.get(name), name)))
                .toList();
    }

    /** Returns the series of the booklet, else the series of its articles if they name only one. */
    private static @Nullable String collection(Book book) {
        if (book.metadata().series() != null) {
            return book.metadata().series();
        }
        List<String> series = book.chapters().stream()
                .map(chapter -> chapter.frontMatter().series())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return series.size() == 1 ? series.get(0) : null;
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
