package studybooklet.text;

import java.util.List;
import studybooklet.text.report.ConversionReport;
import studybooklet.text.write.ConvertedArticle;

/**
 * What became of one raw text.
 *
 * @param articles the articles in the order of the text; empty if an error was found
 * @param report what a person may want to see of how it was done
 */
public record Conversion(List<ConvertedArticle> articles, ConversionReport report) {
    /** Copies the list. */
    public Conversion {
        articles = List.copyOf(articles);
    }
}
