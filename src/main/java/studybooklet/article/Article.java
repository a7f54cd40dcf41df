package studybooklet.article;

import org.jspecify.annotations.Nullable;
import studybooklet.problem.SourceLocation;
import studybooklet.source.FileKind;

/**
 * An article before rendering: parsed front matter and a body in Markdown.
 *
 * @param file its file, relative to the content folder, with forward slashes: {@code articles/preface.md}
 * @param position its index in that file, from 0; 0 for a Markdown file
 * @param single whether it is the only article of its file
 * @param frontMatter the front matter
 * @param body the Markdown below the front matter, with LF line ends
 * @param lines the source lines of the body
 * @param converted the whole Markdown that conversion made of a text; null if the file is Markdown itself
 */
public record Article(
        String file,
        int position,
        boolean single,
        FrontMatter frontMatter,
        String body,
        BodyLines lines,
        @Nullable String converted) {

    /** The place for problems of the whole article. */
    public SourceLocation location() {
        return lines.at(0);
    }

    /**
     * Whether the file's name is a name of the article: it is its only one, and a text or Markdown. Downloads and saved pages have
     * names that somebody else chose.
     */
    public boolean isNamedByFile() {
        FileKind kind = FileKind.named(file);
        return single && (kind == null || kind == FileKind.TEXT);
    }

    /** A copy whose lines have these mappings. */
    Article withLines(BodyLines other) {
        return new Article(file, position, single, frontMatter, body, other, converted);
    }

    /** A copy without Markdown, which is no longer needed after rendering. */
    public Article withoutBody() {
        return new Article(file, position, single, frontMatter, "", lines.first(), null);
    }
}
