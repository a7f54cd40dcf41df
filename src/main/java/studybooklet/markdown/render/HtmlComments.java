package studybooklet.markdown.render;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of HTML taken apart into its comments and the rest.
 *
 * @param comments what stands between {@code <!--} and {@code -->}, stripped
 * @param rest what stands outside of the comments
 * @param open whether the last comment has no end; its text is then part of the comments
 */
record HtmlComments(List<String> comments, String rest, boolean open) {
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
