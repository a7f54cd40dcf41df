package studybooklet.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import studybooklet.book.Title;

/**
 * An article as a table of contents lists it.
 *
 * @param number its place in the booklet, from 1
 * @param numeral the same as a Chinese numeral
 * @param title its title
 * @param subtitle its subtitle, or null
 * @param authors who signs it
 * @param note one note that speaks of several authors together, or null
 * @param href the address of its page
 * @param length how long it is
 * @param headings its headings as a tree
 */
public record Entry(
        int number,
        String numeral,
        Title title,
        @Nullable String subtitle,
        List<Person> authors,
        @Nullable String note,
        String href,
        Length length,
        List<Link> headings) {
    public Entry {
        authors = List.copyOf(authors);
        headings = List.copyOf(headings);
    }
}
