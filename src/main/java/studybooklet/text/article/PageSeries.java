package studybooklet.text.article;

import java.util.List;
import studybooklet.text.model.ArticleDraft;
import studybooklet.text.model.Rule;
import studybooklet.text.report.ConversionLog;

/** What a page says once and means for all its articles. */
public final class PageSeries {
    private PageSeries() {}

    /** Finds the series at the top of a page with several articles, and gives it to each of them. */
    public static void share(ConversionLog log, List<ArticleDraft> drafts) {
        if (drafts.size() < 2 || !log.follows(Rule.SERIES)) {
            return;
        }
        ArticleDraft first = drafts.get(0);
        boolean alone = drafts.stream().skip(1).allMatch(draft -> draft.kicker.isEmpty() && draft.title.size() <= 1);
        if (first.series.isEmpty() && alone && first.kicker.size() == 1) {
            first.series.add(first.kicker.remove(0));
        } else if (first.series.isEmpty() && alone && first.kicker.isEmpty() && first.title.size() == 2) {
            first.series.add(first.title.remove(0));
        }
        for (ArticleDraft draft : drafts) {
            if (draft != first && draft.series.isEmpty() && !first.series.isEmpty()) {
                draft.series.addAll(first.series);
                draft.seriesIsCopy = true;
            }
        }
    }
}
