package studybooklet.book;

import java.util.ArrayList;
import java.util.List;
import studybooklet.markdown.Heading;

/** Builds the table of contents of a chapter from its headings. */
final class TocBuilder {
    private TocBuilder() {}

    /**
     * Nests each heading below the nearest preceding heading of a higher rank; skipped levels add no depth.
     *
     * @param headings the headings in document order
     */
    static List<TocEntry> of(List<Heading> headings) {
        List<TocEntry> entries = new ArrayList<>();
        int from = 0;
        while (from < headings.size()) {
            int end = from + 1;
            while (end < headings.size()
                    && headings.get(end).level() > headings.get(from).level()) {
                end++;
            }
            entries.add(new TocEntry(headings.get(from), of(headings.subList(from + 1, end))));
            from = end;
        }
        return List.copyOf(entries);
    }
}
