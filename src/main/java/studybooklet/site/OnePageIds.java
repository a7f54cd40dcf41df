package studybooklet.site;

import org.jspecify.annotations.Nullable;

/**
 * Adapts the XHTML of an article to a page with several articles. Ids become unique by a prefix: the slug and a full stop,
 * which no slug and no id on an article's own page contains. The id of the article itself is {@code slug.top}. Headings
 * move one level down.
 */
final class OnePageIds {
    private static final String SECTION = "section";

    private final String xhtml;
    private final String prefix;
    private final StringBuilder out;

    /** The end of the input that is already copied or replaced. */
    private int done;

    private OnePageIds(String xhtml, String slug) {
        this.xhtml = xhtml;
        this.prefix = slug + ".";
        this.out = new StringBuilder(xhtml.length() + xhtml.length() / 8);
    }

    /**
     * Returns an id on the shared page.
     *
     * @param anchor an id on the article's own page, or null for the article itself
     */
    static String of(String slug, @Nullable String anchor) {
        return slug + "." + (anchor == null ? "top" : anchor);
    }

    /**
     * Rewrites ids, links to them, and headings; an id or link that contains a full stop is already adapted.
     *
     * @param xhtml well-formed XHTML with attribute values in double quotes
     */
    static String rewrite(String xhtml, String slug) {
        return new OnePageIds(xhtml, slug).rewrite();
    }

    /** Scans without regular expressions, which take ten times as long for the text of all articles. */
    private String rewrite() {
        int tag = xhtml.indexOf('<');
        while (tag >= 0) {
            tag = xhtml.indexOf('<', rewriteTag(tag));
        }
        copyTo(xhtml.length());
        return out.toString();
    }

    /** Rewrites the tag that starts at an index and returns the index of its closing bracket. */
    private int rewriteTag(int start) {
        boolean opens = xhtml.charAt(start + 1) != '/';
        int name = opens ? start + 1 : start + 2;
        boolean section = xhtml.startsWith(SECTION, name);
        if (section) {
            replace(name, name + SECTION.length(), "div");
        } else if (xhtml.charAt(name) == 'h' && xhtml.charAt(name + 1) >= '2' && xhtml.charAt(name + 1) <= '5') {
            lowerHeading(name + 1, opens);
        }
        int at = name;
        while (xhtml.charAt(at) != '>') {
            at = xhtml.charAt(at) == '"' ? rewriteAttribute(at, section) : at + 1;
        }
        return at;
    }

    /** Replaces h2 by h3 and so on; the class keeps the look of the original level. */
    private void lowerHeading(int digit, boolean opens) {
        char level = xhtml.charAt(digit);
        replace(digit, digit + 1, (char) (level + 1) + (opens ? " class=\"h" + level + "\"" : ""));
    }

    /**
     * Prefixes an id or a link to one, and drops the label of a section: a labelled section is a landmark, and the notes of
     * all articles would be landmarks of the same name.
     *
     * @param quote the index of the quotation mark before the value
     * @return the index behind the quotation mark after the value
     */
    private int rewriteAttribute(int quote, boolean section) {
        int end = xhtml.indexOf('"', quote + 1);
        String value = xhtml.substring(quote + 1, end);
        boolean adapted = value.contains(".");
        if (isBefore(quote, " id=") && !adapted) {
            replace(quote + 1, quote + 1, prefix);
        } else if (isBefore(quote, " href=") && value.startsWith("#") && !adapted) {
            replace(quote + 2, quote + 2, prefix);
        } else if (section && isBefore(quote, " aria-label=")) {
            replace(quote - " aria-label=".length(), end + 1, "");
        }
        return end + 1;
    }

    private boolean isBefore(int end, String text) {
        return xhtml.startsWith(text, end - text.length());
    }

    private void replace(int from, int end, String replacement) {
        copyTo(from);
        out.append(replacement);
        done = end;
    }

    private void copyTo(int end) {
        out.append(xhtml, done, end);
        done = end;
    }
}
