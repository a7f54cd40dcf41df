package studybooklet.book;

import java.util.List;
import org.jspecify.annotations.Nullable;
import studybooklet.article.FrontMatter;
import studybooklet.markdown.ArticleSummary;
import studybooklet.markdown.Block;
import studybooklet.markdown.Fragment;

/**
 * An article at its place in the book.
 *
 * @param number its place in the whole book, from 1
 * @param slug its ASCII file name without extension, unique in the book
 * @param frontMatter what stands above its text
 * @param body its text; links are resolved ({@code ChapterLink}, image paths of the output), none is broken
 * @param contents its headings as a tree
 * @param blocks its blocks in order
 * @param summary facts about its text
 * @param converted the Markdown that conversion made of it; null where the author wrote Markdown
 */
public record Chapter(
        int number,
        String slug,
        FrontMatter frontMatter,
        Fragment body,
        List<TocEntry> contents,
        List<Block> blocks,
        ArticleSummary summary,
        @Nullable String converted) {
    public Chapter {
        contents = List.copyOf(contents);
        blocks = List.copyOf(blocks);
    }
}
