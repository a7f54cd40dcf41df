package studybooklet.markdown;

import java.util.List;
import org.jspecify.annotations.Nullable;
import studybooklet.article.Article;

/**
 * An article with its body rendered.
 *
 * @param article the article without its Markdown body
 * @param body its body
 * @param headings its headings in order
 * @param blocks its blocks in order, notes last
 * @param summary facts about its text
 * @param converted the Markdown that conversion made of it; null where the author wrote Markdown
 */
public record RenderedArticle(
        Article article,
        Fragment body,
        List<Heading> headings,
        List<Block> blocks,
        ArticleSummary summary,
        @Nullable String converted) {
    public RenderedArticle {
        headings = List.copyOf(headings);
        blocks = List.copyOf(blocks);
    }

    /** @param article the article, with its Markdown body or without */
    public static RenderedArticle of(Article article, Fragment body, List<Heading> headings, List<Block> blocks) {
        return new RenderedArticle(
                article.withoutBody(), body, headings, blocks, ArticleSummary.of(blocks), article.converted());
    }
}
