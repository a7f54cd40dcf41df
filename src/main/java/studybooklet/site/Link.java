package studybooklet.site;

import java.util.List;

/**
 * A link, possibly with nested links.
 *
 * @param text the link text, plain text
 * @param href the URL, relative to the page
 * @param children the links one level below
 */
public record Link(String text, String href, List<Link> children) {
    public Link {
        children = List.copyOf(children);
    }
}
