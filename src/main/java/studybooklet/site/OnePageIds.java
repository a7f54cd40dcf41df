package studybooklet.site;

import org.jspecify.annotations.Nullable;

/**
 * Ids that stay unique where several articles stand on one page: the article's slug, a full stop, which no slug holds,
 * and the id on the article's own page. The article itself is {@code slug.top}.
 */
final class OnePageIds {
    private static final String ID = " id=\"";
    private static final String LINK = " href=\"#";
    private static final String LABEL = " aria-label=\"";
    private static final String SECTION = "section";

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
        StringBuilder out = new StringBuilder(xhtml.length() + xhtml.length() / 8);
        int from = 0;
        for (int tag = xhtml.indexOf('<'); tag >= 0; tag = xhtml.indexOf('<', from)) {
            out.append(xhtml, from, tag);
            from = endOfTag(xhtml, tag);
            rewriteTag(xhtml.substring(tag, from), slug, out);
        }
        return out.append(xhtml, from, xhtml.length()).toString();
    }

    /** Behind the closing bracket; an attribute's value may hold one too. */
    private static int endOfTag(String xhtml, int tag) {
        int end = xhtml.indexOf('>', tag);
        int quote = xhtml.indexOf('"', tag);
        while (quote >= 0 && quote < end) {
            int close = xhtml.indexOf('"', quote + 1);
            end = xhtml.indexOf('>', close);
            quote = xhtml.indexOf('"', close + 1);
        }
        return end + 1;
    }

    private static void rewriteTag(String tag, String slug, StringBuilder out) {
        String own = tag;
        int name = tag.charAt(1) == '/' ? 2 : 1;
        if (tag.startsWith(SECTION, name)) {
            own = plain(tag, name);
        } else if (tag.charAt(name) == 'h' && tag.charAt(name + 1) >= '2' && tag.charAt(name + 1) <= '5') {
            own = lower(tag, name);
        }
        int from = 0;
        for (int value = value(own, 0); value >= 0; value = value(own, from)) {
            int end = own.indexOf('"', value);
            out.append(own, from, value);
            if (own.lastIndexOf('.', end) < value) {
                out.append(slug).append('.');
            }
            out.append(own, value, end);
            from = end;
        }
        out.append(own, from, own.length());
    }

    /** Where the value of the next id or of the next link to one begins; -1 if there is none. */
    private static int value(String tag, int from) {
        int id = tag.indexOf(ID, from);
        int link = tag.indexOf(LINK, from);
        if (id >= 0 && (link < 0 || id < link)) {
            return id + ID.length();
        }
        return link < 0 ? -1 : link + LINK.length();
    }

    /** A name makes a section a landmark; the notes of many articles would be as many landmarks of one name. */
    private static String plain(String tag, int name) {
        String own = tag.substring(0, name) + "div" + tag.substring(name + SECTION.length());
        int label = own.indexOf(LABEL);
        return label < 0 ? own : own.substring(0, label) + own.substring(own.indexOf('"', label + LABEL.length()) + 1);
    }

    /** h2 becomes h3 and says in its class which heading of the article it is, so that it looks the same. */
    private static String lower(String tag, int name) {
        String own = tag.substring(name, name + 2);
        String below = "h" + (own.charAt(1) - '0' + 1);
        String look = name == 2 ? "" : " class=\"" + own + "\"";
        return tag.substring(0, name) + below + look + tag.substring(name + 2);
    }
}
