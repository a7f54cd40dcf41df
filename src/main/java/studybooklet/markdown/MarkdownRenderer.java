package studybooklet.markdown;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import org.jspecify.annotations.Nullable;
import studybooklet.article.Article;
import studybooklet.problem.Problems;

/** Turns the Markdown of an article into XHTML: parsed once, rendered once, for the website and the EPUB alike. */
public final class MarkdownRenderer {
    /** How many blocks and marks may stand inside of one another; no text comes near it, only a mistake. */
    private static final int DEEPEST = 100;

    private final ChineseMarkdown markdown = new ChineseMarkdown();
    private final WellFormedness wellFormedness = new WellFormedness();

    /**
     * Renders an article's body.
     *
     * @param article the article
     * @param problems receives what is wrong, located in the file that the author edits; after an error the rendering
     *     is well-formed but not fit to be published
     */
    public RenderedArticle render(Article article, Problems problems) {
        BodyText body = BodyText.of(article.body(), article.lines(), problems);
        Rendering rendering = new Rendering(article, body, problems);
        Document document = markdown.parse(body.text());
        Markup out = new Markup();
        Node tooDeep = firstBelow(document, DEEPEST);
        if (tooDeep == null) {
            new BlockRenderer(rendering).render(document, out);
        } else {
            rendering.error(
                    tooDeep,
                    "more than " + DEEPEST + " quotations, lists or marks inside of one another",
                    "write them side by side");
        }
        Fragment fragment = new Fragment(out.pieces());
        String fault = wellFormedness.faultOf(fragment);
        if (fault != null) {
            problems.error(
                    article.location(),
                    "the page made of this article is no XML (" + fault + ")",
                    "this is a fault of the program; report it with the article");
        }
        return new RenderedArticle(article, fragment, rendering.headings(), rendering.blocks());
    }

    /** The first node deeper than this below another one, found without recursion; null if there is none. */
    private static @Nullable Node firstBelow(Node root, int depth) {
        int level = 0;
        Node node = root;
        while (true) {
            Node child = node.getFirstChild();
            if (child != null) {
                level++;
                if (level > depth) {
                    return child;
                }
                node = child;
                continue;
            }
            while (node.getNext() == null) {
                Node parent = node.getParent();
                if (parent == null || parent == root || node == root) {
                    return null;
                }
                node = parent;
                level--;
            }
            node = node.getNext();
        }
    }
}
