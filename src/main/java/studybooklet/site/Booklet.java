package studybooklet.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every page can say of the whole booklet.
 *
 * @param title its title
 * @param subtitle its subtitle, or null
 * @param series the series it belongs to, or null
 * @param language a BCP 47 tag
 * @param identifier its identifier, under which a browser keeps what the reader has read
 * @param publisher who issues it, or null
 * @param date its date, or null
 * @param source where the texts come from, or null
 * @param rights who may use it how, or null
 * @param description one or two sentences, or null
 * @param articles how many articles it has
 * @param large whether pages show the neighbourhood in place of all contents
 * @param shards how many shards its search has
 * @param length how long all of them are together
 * @param epub the address of the EPUB
 * @param url where the site will stand, absolute with a final slash, or null
 * @param preview the absolute address of the given cover if it is a photograph or a painted image, else null
 * @param pages the pages beside the articles that this booklet has, in the order of the footer
 */
public record Booklet(
        String title,
        @Nullable String subtitle,
        @Nullable String series,
        String language,
        String identifier,
        @Nullable String publisher,
        @Nullable DateText date,
        @Nullable String source,
        @Nullable String rights,
        @Nullable String description,
        int articles,
        boolean large,
        int shards,
        Length length,
        String epub,
        @Nullable String url,
        @Nullable String preview,
        List<Link> pages) {
    public Booklet {
        pages = List.copyOf(pages);
    }
}
