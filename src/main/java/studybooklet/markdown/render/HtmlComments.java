package studybooklet.markdown.render;

import java.util.ArrayList;
import java.util.List;

/**
 * HTML split into its comments and the rest.
 *
 * @param comments the text of each comment, stripped
 * @param rest the text outside the comments
 * @param unclosed whether the last comment has no end; it then extends to the end of the HTML
 */
record HtmlComments(List<String> comments, String rest, boolean unclosed) {
    private static final String START = "<!--";
    private static final String END = "-->";

    HtmlComments {
        comments = List.copyOf(comments);
    }

    static HtmlComments of(String html) {
        List<String> comments = new ArrayList<>();
        StringBuilder rest = new StringBuilder();
        int at = 0;
        for (int start = html.indexOf(START); start >= 0; start = html.indexOf(START, at)) {
            rest.append(html, at, start);
            int end = html.indexOf(END, start + START.length());
            if (end < 0) {
                comments.add(html.substring(start + START.length()).strip());
                return new HtmlComments(comments, rest.toString(), true);
            }
            comments.add(html.substring(start + START.length(), end).strip());
            at = end + END.length();
        }
        rest.append(html, at, html.length());
        return new HtmlComments(comments, rest.toString(), false);
    }
}
