package studybooklet.markdown.render;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import studybooklet.article.Article;
import studybooklet.markdown.Fragment;
import studybooklet.markdown.RenderedArticle;
import studybooklet.markdown.syntax.MarkdownParser;
import studybooklet.markdown.syntax.Nesting;
import studybooklet.problem.Problems;

/**
 * Turns the Markdown of an article into XHTML: parsed once, rendered once, for the website and the EPUB alike. It keeps
 * nothing of an article; one thread at a time may use it.
 */
public final class MarkdownRenderer {
    /** How many blocks and marks may stand inside of one another; no text comes near it, only a mistake. */
    private static final int DEEPEST = 100;

    private final MarkdownParser markdown = new MarkdownParser();

    /**
     * Renders an article's body.
     *
     * @param article the article
     * @param problems receives what is wrong, located in the file that the author edits; after an error the rendering
     *     is well-formed but not fit to be published
     */
    public RenderedArticle render(Article article, Problems problems) {
        MarkdownSource body = MarkdownSource.of(article.body(), article.lines(), problems);
        RenderContext rendering = new RenderContext(article, body, problems);
        Fragment fragment = Fragment.of(write(rendering, problems).pieces());
        return RenderedArticle.of(article, fragment, rendering.headings(), rendering.blocks());
    }

    private MarkupBuilder write(RenderContext rendering, Problems problems) {
        MarkupBuilder out = new MarkupBuilder();
        Document document = markdown.parse(rendering.body().text());
        Node tooDeep = document == null ? null : Nesting.firstBelow(document, DEEPEST);
        if (document == null) {
            problems.error(
                    rendering.article().location(),
                    "a mark of Markdown is repeated, or not closed, over thousands of characters",
                    "look for a long run of one character, or for ( or \" without its partner after a link");
        } else if (tooDeep != null) {
            rendering.error(
                    tooDeep,
                    "more than " + DEEPEST + " quotations, lists or marks inside of one another",
                    "write them side by side");
        } else {
            new BlockRenderer(rendering).render(document, out);
        }
        return out;
    }
}
