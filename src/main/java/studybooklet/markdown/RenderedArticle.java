package studybooklet.markdown;

import java.util.List;
import org.jspecify.annotations.Nullable;
import studybooklet.article.Article;

/**
 * A rendered article.
 *
 * @param article the article without its Markdown body
 * @param body its body
 * @param headings its headings in document order
 * @param blocks its blocks in document order, those of notes last
 * @param summary facts about its text
 * @param converted the Markdown file that conversion produced; null if the author wrote Markdown
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

    /**
     * Creates a rendered article with the summary of its blocks.
     *
     * @param article the article, with or without its Markdown body
     */
    public static RenderedArticle of(Article article, Fragment body, List<Heading> headings, List<Block> blocks) {
        return new RenderedArticle(
                article.withoutBody(), body, headings, blocks, ArticleSummary.of(blocks), article.converted());
    }
}
