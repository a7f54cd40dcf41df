package studybooklet.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the frame around a page has to know of it.
 *
 * @param path its file in the site
 * @param kind which page it is, and its template's name: index, article, authors, author, themes, all, 404
 * @param title its title; the booklet's own on the index
 * @param description one or two sentences for search engines and chat previews, or null
 * @param trail the pages above it, outermost first
 * @param contents what its contents show of the booklet
 * @param headings its own headings as a tree, empty where it has none
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
