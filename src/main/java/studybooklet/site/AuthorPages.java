package studybooklet.site;

import java.util.List;
import java.util.Objects;
import studybooklet.book.Contributor;

/** The page of an author, which exists only if the author has several articles. */
final class AuthorPages {
    private AuthorPages() {}

    /** Returns whether the author has a page. */
    static boolean hasPage(Contributor author) {
        return author.chapters().size() > 1;
    }

    /** Returns the relative URL of the author's page, or of the entry on the page of all authors. */
    static String href(Contributor author) {
        return hasPage(author) ? author.id() + ".html" : "authors.html#" + author.id();
    }

    /** Returns the author's positions, without duplicates. */
    static List<String> offices(Contributor author) {
        return author.notes().stream()
                .map(note -> Person.office(author.name(), note))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
