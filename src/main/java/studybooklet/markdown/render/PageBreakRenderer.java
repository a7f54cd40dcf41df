package studybooklet.markdown.render;

import com.vladsch.flexmark.util.ast.Node;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studybooklet.markdown.Piece;

/**
 * Renders page comments, {@code <!-- page 12 -->}, as page breaks of the printed edition. They stand on a line of their own
 * between blocks or inside a paragraph. The page number is written in digits, Roman or Chinese numerals, alone or with
 * other letters ({@code 第3版}); a comment with anything else after "page" is an ordinary comment.
 */
final class PageBreakRenderer {
    private static final Pattern PAGE_COMMENT = Pattern.compile(
            "(?i:page)\\s+((?i:[ivxlcdm]{1,12})|[\\p{L}\\p{Nd}-]{0,12}[\\p{Nd}〇零一二三四五六七八九十百][\\p{L}\\p{Nd}-]{0,12})");

    private final RenderContext context;
    private final Set<String> labels = new HashSet<>();

    PageBreakRenderer(RenderContext context) {
        this.context = context;
    }

    /**
     * Appends a page break for each page comment.
     *
     * @param node the node that contains the comments
     */
    void render(HtmlComments html, Node node, MarkupBuilder out) {
        for (String comment : html.comments()) {
            Matcher matcher = PAGE_COMMENT.matcher(comment);
            if (matcher.matches()) {
                String label = matcher.group(1);
                if (!labels.add(label)) {
                    context.warn(node, "page " + label + " starts twice", "remove one of the two comments");
                }
                out.slot(new Piece.PageBreak(context.ids().page(label), label));
            }
        }
    }
}
