package studybooklet.build;

import java.util.List;
import studybooklet.article.CarriedImage;
import studybooklet.markdown.RenderedArticle;
import studybooklet.problem.Problem;
import studybooklet.text.report.ConversionReport;

/**
 * What reading and rendering a content file gives. It depends on the file's name, its bytes, the lines to keep and the
 * version of the tool alone.
 *
 * @param articles its articles in order; those with errors are left out
 * @param problems what is wrong, in the order found
 * @param report what conversion did
 * @param images the images that a document brings
 */
record FileArticles(
        List<RenderedArticle> articles, List<Problem> problems, ConversionReport report, List<CarriedImage> images) {
    FileArticles {
        articles = List.copyOf(articles);
        problems = List.copyOf(problems);
        images = List.copyOf(images);
    }
}
