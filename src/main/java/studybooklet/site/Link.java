package studybooklet.site;

import java.util.List;

/**
 * A line that leads somewhere, and the lines below it.
 *
 * @param text plain text
 * @param href its address, relative to the page
 * @param children the lines below it
 */
public record Link(String text, String href, List<Link> children) {
    public Link {
        children = List.copyOf(children);
    }
}
