package studybooklet.text.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The report on one text.
 *
 * @param text the text's file name, as problems give it
 * @param report what its conversion did
 */
public record TextReport(String text, ConversionReport report) {
    /** One line for each decision and each remark. */
    public Stream<String> lines() {
        return report.lines(text);
    }

    /** The reports as a JSON array with an object for each text, with LF line ends and a final one. */
    public static String toJson(List<TextReport> reports) {
        return reports.stream()
                .map(one -> one.report().toJson(one.text()).stripTrailing())
                .collect(Collectors.joining(",\n", "[\n", "\n]\n"));
    }
}
