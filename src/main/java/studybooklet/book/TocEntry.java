package studybooklet.book;

import java.util.List;
import studybooklet.markdown.Heading;

/**
 * A line of an article's contents.
 *
 * @param heading the heading it leads to
 * @param children the lines below it
 */
public record TocEntry(Heading heading, List<TocEntry> children) {
    public TocEntry {
        children = List.copyOf(children);
    }
}
