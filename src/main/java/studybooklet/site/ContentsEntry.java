package studybooklet.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import studybooklet.book.Title;
import studybooklet.site.format.Length;

/**
 * An article in the table of contents.
 *
 * @param number the position in the booklet, from 1
 * @param numeral the number as a Chinese numeral
 * @param title the title
 * @param subtitle the subtitle, or null
 * @param authors the authors in the order of the byline
 * @param note a note on several authors together, or null
 * @param href the relative URL of the article's page
 * @param length the length of the text
 * @param headings the headings as a tree
 */
public record ContentsEntry(
        int number,
        String numeral,
        Title title,
        @Nullable String subtitle,
        List<Person> authors,
        @Nullable String note,
        String href,
        Length length,
        List<Link> headings) {
    public ContentsEntry {
        authors = List.copyOf(authors);
        headings = List.copyOf(headings);
    }
}
