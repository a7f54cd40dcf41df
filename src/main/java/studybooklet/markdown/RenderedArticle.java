package studybooklet.markdown;

import java.util.List;
import studybooklet.article.Article;
import studybooklet.cache.Kept;

/**
 * An article with its body rendered.
 *
 * @param article where it came from, without its Markdown
 * @param body its body
 * @param headings its headings in order
 * @param blocks its blocks in order, notes last
 * @param glance what the book has to know of all blocks
 */
public record RenderedArticle(
        Article article, Fragment body, List<Heading> headings, List<Block> blocks, Glance glance) {
    public RenderedArticle {
        headings = List.copyOf(headings);
        blocks = Kept.copyOf(blocks);
    }

    /** Looks at the blocks. */
    public RenderedArticle(Article article, Fragment body, List<Heading> headings, List<Block> blocks) {
        this(article, body, headings, blocks, Glance.of(blocks));
    }
}
