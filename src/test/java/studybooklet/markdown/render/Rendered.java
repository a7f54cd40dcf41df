package studybooklet.markdown.render;

import java.util.List;
import studybooklet.markdown.Piece;
import studybooklet.markdown.RenderedArticle;
import studybooklet.problem.Problem;
import studybooklet.problem.Problems;

/**
 * What a body becomes, for tests.
 *
 * @param article the rendering
 * @param problems what was found on the way
 */
record Rendered(RenderedArticle article, List<Problem> problems) {
    private static final MarkdownRenderer RENDERER = new MarkdownRenderer();

    static Rendered of(String body) {
        Problems problems = new Problems();
        RenderedArticle article = RENDERER.render(Articles.of(body), problems);
        return new Rendered(article, problems.all());
    }

    /** The markup, its ids left out so that a test shows what it is about. */
    String bare() {
        return xhtml().replaceAll(" id=\"[hp]-[^\"]*\"", "");
    }

    /** The markup as the EPUB would have it, with the paths of the content folder in links and images. */
    String xhtml() {
        return article.body().resolve(Rendered::fill);
    }

    private static String fill(Piece.Slot slot) {
        if (slot instanceof Piece.FileLink link) {
            return link.anchor() == null ? link.file() : link.file() + "#" + link.anchor();
        }
        if (slot instanceof Piece.ImageLink image) {
            return "src=\"" + image.path() + "\"";
        }
        return slot instanceof Piece.EpubType type ? " epub:type=\"" + type.type() + "\"" : slot.toString();
    }
}
