package studybooklet.markdown;

import java.util.List;
import studybooklet.article.Article;

/**
 * An article with its body rendered.
 *
 * @param article where it came from, without its Markdown
 * @param body its body
 * @param headings its headings in order
 * @param blocks its blocks in order, notes last
 */
public record RenderedArticle(Article article, Fragment body, List<Heading> headings, List<Block> blocks) {
    public RenderedArticle {
        headings = List.copyOf(headings);
        blocks = List.copyOf(blocks);
    }
}
