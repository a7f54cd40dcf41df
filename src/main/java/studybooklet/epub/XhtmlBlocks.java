package studybooklet.epub;

import java.util.ArrayList;
import java.util.List;

/** Cuts a fragment of XHTML into its outermost elements, without changing a character. */
final class XhtmlBlocks {
    private XhtmlBlocks() {}

    /**
     * The outermost elements in order, each with the white space before it; joined they are the fragment again.
     *
     * @param xhtml well-formed, without comments, as the markdown package makes it
     */
    static List<String> of(String xhtml) {
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

    /** What stands inside the one outermost element. */
    static String inside(String element) {
        int open = endOfTag(element, element.indexOf('<')) + 1;
        return element.substring(open, element.lastIndexOf("</"));
    }

    /** Where the tag's closing bracket is; an attribute's value may hold one too. */
    static int endOfTag(String xhtml, int tag) {
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
        throw new IllegalArgumentException("a tag without end at " + tag);
    }
}
