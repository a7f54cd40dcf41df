package studybooklet.convert;

import java.util.List;
import java.util.stream.Stream;
import studybooklet.article.CarriedImage;
import studybooklet.text.report.TextReport;

/**
 * The result of converting one or more texts.
 *
 * @param files a Markdown file for each article, in the order of the texts
 * @param images the images that documents bring along, at their addresses in the Markdown
 * @param reports a report for each text, in order
 */
public record ConvertedTexts(List<ConvertedFile> files, List<CarriedImage> images, List<TextReport> reports) {
    /** Copies the lists. */
    public ConvertedTexts {
        files = List.copyOf(files);
        images = List.copyOf(images);
        reports = List.copyOf(reports);
    }

    /**
     * A Markdown file that is not yet written.
     *
     * @param name its file name; sorted by name, files are in the order of the texts
     * @param markdown its content, with a slug in its front matter
     */
    public record ConvertedFile(String name, String markdown) {}

    /** One line for each decision and remark. */
    public Stream<String> reportLines() {
        return reports.stream().flatMap(TextReport::lines);
    }

    /** The reports as a JSON array with an object for each text. */
    public String reportsAsJson() {
        return TextReport.toJson(reports);
    }
}
