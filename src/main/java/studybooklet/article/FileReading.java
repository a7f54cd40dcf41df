package studybooklet.article;

import java.util.List;
import studybooklet.text.report.ConversionReport;

/**
 * The result of reading one content file.
 *
 * @param articles its articles, in order; those with errors are left out
 * @param report what conversion did; empty for Markdown that is one article as it stands
 * @param images the images that a document brings
 */
public record FileReading(List<Article> articles, ConversionReport report, List<CarriedImage> images) {
    /** A file from which nothing was read. */
    static final FileReading NOTHING = new FileReading(List.of(), ConversionReport.EMPTY, List.of());

    /** Copies the lists. */
    public FileReading {
        articles = List.copyOf(articles);
        images = List.copyOf(images);
    }
}
