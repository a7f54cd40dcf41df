package studybooklet.article;

import org.jspecify.annotations.Nullable;
import studybooklet.problem.SourceLocation;

/**
 * One article as its author left it: front matter read, body still Markdown.
 *
 * @param file its file, relative to the content folder, with forward slashes: {@code articles/preface.md}
 * @param position its place in that file, from 0; always 0 for a Markdown file
 * @param single whether it is the only article of its file
 * @param frontMatter what stands above the text
 * @param body the Markdown below the front matter, lines ended by LF
 * @param lines where the body's lines came from
 * @param converted the whole Markdown file that conversion made, or null where the author wrote Markdown
 */
public record Article(
        String file,
        int position,
        boolean single,
        FrontMatter frontMatter,
        String body,
        BodyLines lines,
        @Nullable String converted) {

    /** The place that stands for the article as a whole. */
    public SourceLocation location() {
        return lines.at(0);
    }

    /** The article without its Markdown, which its pages are not made from once it is rendered. */
    public Article withoutBody() {
        return new Article(file, position, single, frontMatter, "", lines.first(), null);
    }
}
