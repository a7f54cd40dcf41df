package studybooklet.book;

import java.util.ArrayList;
import java.util.List;
import studybooklet.markdown.Heading;

/** Makes a tree of a chapter's headings. */
final class Contents {
    private Contents() {}

    /** Each heading below the nearest one before it of a higher rank, whether or not a level is skipped. */
    static List<TocEntry> of(List<Heading> headings) {
        List<TocEntry> entries = new ArrayList<>();
        int i = 0;
        while (i < headings.size()) {
            int end = i + 1;
            while (end < headings.size()
                    && headings.get(end).level() > headings.get(i).level()) {
                end++;
            }
            entries.add(new TocEntry(headings.get(i), of(headings.subList(i + 1, end))));
            i = end;
        }
        return List.copyOf(entries);
    }
}
