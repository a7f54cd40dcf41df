package studybooklet.book;

import java.util.List;
import org.jspecify.annotations.Nullable;
import studybooklet.article.FrontMatter;
import studybooklet.markdown.ArticleSummary;
import studybooklet.markdown.Block;
import studybooklet.markdown.Fragment;

/**
 * An article in the book.
 *
 * @param number the position in the book, from 1
 * @param slug the file name without extension: ASCII, unique in the book
 * @param frontMatter the article's metadata
 * @param body the text; every link is resolved to a {@code ChapterLink} and every image to its path in the output
 * @param contents the headings as a tree
 * @param blocks the blocks in order
 * @param summary facts about the text
 * @param converted the Markdown that the conversion produced; null if the source is Markdown
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
