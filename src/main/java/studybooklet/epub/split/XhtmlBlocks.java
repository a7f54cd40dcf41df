package studybooklet.epub.split;

import java.util.ArrayList;
import java.util.List;

/** Splits XHTML fragments into their top-level elements. */
public final class XhtmlBlocks {
    private XhtmlBlocks() {}

    /**
     * Returns the top-level elements in order, each with the white space before it; their concatenation is the fragment.
     *
     * @param xhtml well-formed XHTML without comments, as the markdown package produces it
     */
    public static List<String> of(String xhtml) {
        List<String> blocks = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int tag = xhtml.indexOf('<'); tag >= 0; tag = xhtml.indexOf('<', tag)) {
            int end = endOfTag(xhtml, tag);
            if (xhtml.charAt(tag + 1) == '/') {
                depth--;
            } else if (xhtml.charAt(end - 1) != '/') {
                depth++;
            }
            tag = end + 1;
            if (depth == 0) {
                blocks.add(xhtml.substring(from, tag));
                from = tag;
            }
        }
        if (!blocks.isEmpty() && from < xhtml.length()) {
            blocks.add(blocks.remove(blocks.size() - 1) + xhtml.substring(from));
        }
        return blocks;
    }

    /** Returns the content of a single element. */
    public static String contentOf(String element) {
        int open = endOfTag(element, element.indexOf('<')) + 1;
        return element.substring(open, element.lastIndexOf("</"));
    }

    /** Returns the index of the bracket that closes a tag; brackets in attribute values are skipped. */
    public static int endOfTag(String xhtml, int tag) {
        char quote = 0;
        for (int at = tag; at < xhtml.length(); at++) {
            char c = xhtml.charAt(at);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return at;
            }
        }
        throw new IllegalArgumentException("unclosed tag at index " + tag);
    }
}
