package studybooklet.article;

import java.util.List;
import studybooklet.text.report.ConversionReport;

/**
 * The result of reading one content file.
 *
 * @param articles its articles, in order; those with errors are left out
 * @param report what conversion did; empty for Markdown that is one article as it stands
 */
public record FileReading(List<Article> articles, ConversionReport report) {
    /** Copies the list. */
    public FileReading {
        articles = List.copyOf(articles);
    }
}
