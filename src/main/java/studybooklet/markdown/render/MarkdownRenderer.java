package studybooklet.markdown.render;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import org.jspecify.annotations.Nullable;
import studybooklet.article.Article;
import studybooklet.markdown.Fragment;
import studybooklet.markdown.RenderedArticle;
import studybooklet.markdown.syntax.MarkdownParser;
import studybooklet.problem.Problems;

/**
 * Renders the Markdown of an article as XHTML, once for the site and the EPUB. A renderer keeps no state between articles.
 * It is not thread-safe.
 */
public final class MarkdownRenderer {
    /** The limit on the depth of the syntax tree. It protects the recursive renderers from overflowing the stack. */
    private static final int MAX_DEPTH = 100;

    private final MarkdownParser parser = new MarkdownParser();

    /**
     * Renders an article.
     *
     * @param problems receives the problems found, each with its line in the file that the author edits. If one of them is
     *     an error, the result is well-formed but must not be published.
     */
    public RenderedArticle render(Article article, Problems problems) {
        MarkdownSource source = MarkdownSource.of(article.body(), article.lines(), problems);
        RenderContext context = new RenderContext(article, source, problems);
        MarkupBuilder out = new MarkupBuilder();
        Document document = parser.parse(source.text());
        if (document == null) {
            problems.error(
                    article.location(),
                    "a Markdown delimiter is repeated, or left unclosed, over thousands of characters",
                    "look for a long run of one character, or for an unclosed ( or \" in a link");
        } else {
            render(document, context, out);
        }
        return RenderedArticle.of(article, Fragment.of(out.pieces()), context.headings(), context.blocks());
    }

    private static void render(Document document, RenderContext context, MarkupBuilder out) {
        Node tooDeep = firstBelowMaxDepth(document);
        if (tooDeep != null) {
            context.error(
                    tooDeep,
                    "more than " + MAX_DEPTH + " levels of nested quotations, lists or emphasis",
                    "nest them less deeply");
        } else {
            new BlockRenderer(context).renderDocument(document, out);
        }
    }

    private static @Nullable Node firstBelowMaxDepth(Document document) {
        for (Node node : document.getDescendants()) {
            int depth = 0;
            for (Node parent = node.getParent(); parent != null; parent = parent.getParent()) {
                depth++;
            }
            if (depth > MAX_DEPTH) {
                return node;
            }
        }
        return null;
    }
}
