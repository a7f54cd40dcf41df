package studybooklet.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The data of a page that the layout shows around its content.
 *
 * @param path the path of the file in the site
 * @param kind the kind of page, which is also the name of its template: index, article, authors, author, themes, all, 404
 * @param title the page title; on the index the title of the booklet
 * @param description one or two sentences for search engines and link previews, or null
 * @param trail the breadcrumb links, outermost first
 * @param contents the sections of the table of contents that the page shows
 * @param headings the headings of the page as a tree; may be empty
 */
public record SitePage(
        String path,
        String kind,
        String title,
        @Nullable String description,
        List<Link> trail,
        List<Section> contents,
        List<Link> headings) {
    public SitePage {
        trail = List.copyOf(trail);
        contents = List.copyOf(contents);
        headings = List.copyOf(headings);
    }
}
