package studybooklet.markdown;

import java.util.List;
import org.jspecify.annotations.Nullable;
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
 * @param converted the Markdown that conversion made of it, as a list of one; null where the author wrote Markdown
 */
public record RenderedArticle(
        Article article,
        Fragment body,
        List<Heading> headings,
        List<Block> blocks,
        Glance glance,
        @Nullable List<String> converted) {
    public RenderedArticle {
        headings = List.copyOf(headings);
        blocks = Kept.copyOf(blocks);
        converted = converted == null ? null : Kept.copyOf(converted);
    }

    /** @param article with its Markdown or without */
    public RenderedArticle(Article article, Fragment body, List<Heading> headings, List<Block> blocks, Glance glance) {
        this(article.withoutBody(), body, headings, blocks, glance, converted(article));
    }

    private static @Nullable List<String> converted(Article article) {
        String markdown = article.converted();
        return markdown == null ? null : List.of(markdown);
    }
}
