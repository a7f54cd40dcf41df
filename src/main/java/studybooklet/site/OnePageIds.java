package studybooklet.site;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Ids that stay unique where several articles stand on one page: the article's slug, a full stop, which no slug holds,
 * and the id on the article's own page. The article itself is {@code slug.top}.
 */
final class OnePageIds {
    private static final char[] ID = " id=".toCharArray();
    private static final char[] LINK = " href=".toCharArray();
    private static final char[] LABEL = " aria-label=".toCharArray();
    private static final char[] SECTION = "section".toCharArray();

    private final char[] from;
    private final String prefix;
    private char[] to;
    private int length;

    /** Up to where {@link #from} is copied. */
    private int done;

    private OnePageIds(String xhtml, String slug) {
        from = xhtml.toCharArray();
        to = new char[from.length + from.length / 8 + 64];
        prefix = slug + ".";
    }

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
        return new OnePageIds(xhtml, slug).rewritten();
    }

    /** One pass over arrays, because every character of the booklet passes here. */
    private String rewritten() {
        char[] all = from;
        for (int at = 0; at < all.length; at++) {
            if (all[at] == '<') {
                at = tag(at);
            }
        }
        copy(all.length);
        return new String(to, 0, length);
    }

    /** Rewrites a tag, and gives its closing bracket; an attribute's value may hold one too. */
    private int tag(int start) {
        int name = from[start + 1] == '/' ? start + 2 : start + 1;
        boolean isSection = standsAt(name, SECTION);
        if (isSection) {
            copy(name);
            add("div");
            done = name + SECTION.length;
        } else if (from[name] == 'h' && from[name + 1] >= '2' && from[name + 1] <= '5') {
            lower(name, name == start + 1);
        }
        int at = name;
        while (from[at] != '>') {
            at = from[at] == '"' ? attribute(at, isSection) : at + 1;
        }
        return at;
    }

    /**
     * h2 becomes h3 and says in its class which heading of the article it is, so that it looks the same.
     *
     * @param opens whether the tag opens an element
     */
    private void lower(int name, boolean opens) {
        char level = from[name + 1];
        copy(name + 1);
        add(Character.toString(level + 1));
        if (opens) {
            add(" class=\"h" + level + "\"");
        }
        done = name + 2;
    }

    /**
     * Puts the slug before an id or a link to one. A name makes a section a landmark; the notes of many articles would be
     * as many landmarks of one name.
     *
     * @param quote the quotation mark before the value
     * @return behind the one that ends it
     */
    private int attribute(int quote, boolean isSection) {
        int end = quote + 1;
        int stop = -1;
        for (; from[end] != '"'; end++) {
            if (from[end] == '.') {
                stop = end;
            }
        }
        if (standsBefore(quote, ID) && stop < 0) {
            copy(quote + 1);
            add(prefix);
        } else if (from[quote + 1] == '#' && stop < 0 && standsBefore(quote, LINK)) {
            copy(quote + 2);
            add(prefix);
        } else if (isSection && standsBefore(quote, LABEL)) {
            copy(quote - LABEL.length);
            done = end + 1;
        }
        return end + 1;
    }

    private boolean standsBefore(int end, char[] text) {
        return standsAt(end - text.length, text);
    }

    private boolean standsAt(int at, char[] text) {
        return at >= 0
                && at + text.length <= from.length
                && Arrays.equals(from, at, at + text.length, text, 0, text.length);
    }

    private void copy(int until) {
        int count = until - done;
        room(count);
        System.arraycopy(from, done, to, length, count);
        length += count;
        done = until;
    }

    private void add(String text) {
        room(text.length());
        text.getChars(0, text.length(), to, length);
        length += text.length();
    }

    private void room(int count) {
        if (to.length - length < count) {
            to = Arrays.copyOf(to, 2 * to.length + count);
        }
    }
}
