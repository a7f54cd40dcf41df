package studybooklet.site;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Ids that stay unique where several articles stand on one page: the article's slug, a full stop, which no slug holds,
 * and the id on the article's own page. The article itself is {@code slug.top}.
 */
final class OnePageIds {
    /** A whole start or end tag; attribute values are always quoted, so a > inside them ends no tag. */
    private static final Pattern TAG = Pattern.compile("</?([a-z][a-z0-9]*)((?:[^\"'>]|\"[^\"]*\"|'[^']*')*)>");

    private static final Pattern ID = Pattern.compile("(\\sid=\"|\\shref=\"#)([^\"]*)\"");
    private static final Pattern OWN = Pattern.compile("[^\"]*\\.[^\"]*");

    private OnePageIds() {}

    /**
     * The id for an address.
     *
     * @param anchor an id on the article's own page, or null for the article itself
     */
    static String of(String slug, @Nullable String anchor) {
        return slug + "." + (anchor == null ? "top" : anchor);
    }

    /**
     * Changes ids, links to them and the levels of headings in an article's body, and nothing else. An address that
     * holds a full stop already is one of the one-page edition.
     */
    static String rewrite(String xhtml, String slug) {
        return TAG.matcher(xhtml)
                .replaceAll(tag -> Matcher.quoteReplacement(rewriteTag(tag.group(), tag.group(1), slug)));
    }

    private static String rewriteTag(String tag, String name, String slug) {
        String own = name.matches("h[2-5]") ? lower(tag, name) : name.equals("section") ? plain(tag) : tag;
        return ID.matcher(own)
                .replaceAll(id -> Matcher.quoteReplacement(id.group(1)
                        + (OWN.matcher(id.group(2)).matches() ? id.group(2) : of(slug, id.group(2)))
                        + "\""));
    }

    /** A name makes a section a landmark; the notes of many articles would be as many landmarks of one name. */
    private static String plain(String tag) {
        return tag.replaceFirst("section", "div").replaceAll(" aria-label=\"[^\"]*\"", "");
    }

    /** h2 becomes h3 and says in its class which heading of the article it is, so that it looks the same. */
    private static String lower(String tag, String name) {
        String below = "h" + (name.charAt(1) - '0' + 1);
        return tag.startsWith("</")
                ? "</" + below + ">"
                : "<" + below + " class=\"" + name + "\"" + tag.substring(1 + name.length());
    }
}
