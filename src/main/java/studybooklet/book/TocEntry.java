package studybooklet.book;

import java.util.List;
import studybooklet.markdown.Heading;

/**
 * An entry in the table of contents of an article.
 *
 * @param heading the heading that the entry links to
 * @param children the entries one level below
 */
public record TocEntry(Heading heading, List<TocEntry> children) {
    public TocEntry {
        children = List.copyOf(children);
    }
}
