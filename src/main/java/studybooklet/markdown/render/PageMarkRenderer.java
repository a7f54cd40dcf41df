package studybooklet.markdown.render;

import com.vladsch.flexmark.util.ast.Node;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studybooklet.markdown.Piece;

/**
 * Where the pages of the printed edition begin: a comment {@code <!-- page 12 -->}, on a line of its own between two
 * paragraphs or inside of one. Behind the word stands the page's number as printed, in digits, in Roman or in Chinese
 * numerals, alone or in one word with others (第3版); any other comment is a remark like all comments.
 */
final class PageMarkRenderer {
    private static final Pattern MARK = Pattern.compile(
            "(?i:page)\\s+((?i:[ivxlcdm]{1,12})|[\\p{L}\\p{Nd}-]{0,12}[\\p{Nd}〇零一二三四五六七八九十百][\\p{L}\\p{Nd}-]{0,12})");

    private final RenderContext rendering;
    private final Set<String> seen = new HashSet<>();

    PageMarkRenderer(RenderContext rendering) {
        this.rendering = rendering;
    }

    /** Puts a page break for each mark among the comments. */
    void render(HtmlComments html, Node node, MarkupBuilder out) {
        for (String comment : html.comments()) {
            Matcher mark = MARK.matcher(comment);
            if (mark.matches()) {
                String label = mark.group(1);
                if (!seen.add(label)) {
                    rendering.warn(node, "page " + label + " begins a second time", "take one of the two marks away");
                }
                out.slot(new Piece.PageBreak(rendering.ids().page(label), label));
            }
        }
    }
}
