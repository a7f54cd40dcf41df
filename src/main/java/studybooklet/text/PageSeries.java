package studybooklet.text;

import java.util.List;

/** What a page says once and means for all its articles. */
final class PageSeries {
    private PageSeries() {}

    /** Finds the series at the top of a page with several articles, and gives it to each of them. */
    static void share(Notebook notebook, List<Draft> drafts) {
        if (drafts.size() < 2 || !notebook.follows(Rule.SERIES)) {
            return;
        }
        Draft first = drafts.get(0);
        boolean alone = drafts.stream().skip(1).allMatch(draft -> draft.kicker.isEmpty() && draft.title.size() <= 1);
        if (first.series.isEmpty() && alone && first.kicker.size() == 1) {
            first.series.add(first.kicker.remove(0));
        } else if (first.series.isEmpty() && alone && first.kicker.isEmpty() && first.title.size() == 2) {
            first.series.add(first.title.remove(0));
        }
        for (Draft draft : drafts) {
            if (draft != first && draft.series.isEmpty() && !first.series.isEmpty()) {
                draft.series.addAll(first.series);
                draft.seriesIsCopy = true;
            }
        }
    }
}
