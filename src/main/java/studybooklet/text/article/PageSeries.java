package studybooklet.text.article;

import java.util.ArrayList;
import java.util.List;
import studybooklet.text.model.ArticleDraft;
import studybooklet.text.model.DraftTitles;
import studybooklet.text.model.Rule;
import studybooklet.text.model.Step;
import studybooklet.text.report.ConversionLog;

/** Gives the series at the top of a page with several articles to each of them. */
public final class PageSeries implements Step<List<ArticleDraft>> {
    private final ConversionLog log;

    public PageSeries(ConversionLog log) {
        this.log = log;
    }

    @Override
    public List<ArticleDraft> apply(List<ArticleDraft> drafts) {
        if (drafts.size() < 2 || !log.follows(Rule.SERIES)) {
            return drafts;
        }
        DraftTitles first = first(drafts);
        List<ArticleDraft> out = new ArrayList<>(drafts.size());
        out.add(drafts.get(0).withTitles(first));
        for (ArticleDraft draft : drafts.subList(1, drafts.size())) {
            DraftTitles titles = draft.titles();
            boolean shares = titles.series().isEmpty() && !first.series().isEmpty();
            out.add(shares ? draft.withTitles(titles.withSeriesOf(first)) : draft);
        }
        return out;
    }

    /** The titles of the first article: what looked like its kicker or title may be the series of the page. */
    private static DraftTitles first(List<ArticleDraft> drafts) {
        DraftTitles first = drafts.get(0).titles();
        boolean alone = drafts.stream()
                .skip(1)
                .map(ArticleDraft::titles)
                .allMatch(titles -> titles.kicker().isEmpty() && titles.title().size() <= 1);
        if (!first.series().isEmpty() || !alone) {
            return first;
        }
        if (first.kicker().size() == 1) {
            return first.withSeries(first.kicker()).withKicker(List.of());
        }
        boolean onTitle = first.kicker().isEmpty() && first.title().size() == 2;
        return onTitle
                ? first.withSeries(first.title().subList(0, 1))
                        .withTitle(first.title().subList(1, 2))
                : first;
    }
}
