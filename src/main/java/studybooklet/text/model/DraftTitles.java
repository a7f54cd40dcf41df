package studybooklet.text.model;

import java.util.List;

/**
 * The title of an article and the lines that go with it. Each is a list, because it may be printed on several lines.
 *
 * @param series the series that the article belongs to
 * @param seriesIsCopy whether the series is printed for another article of the page
 * @param kicker the line above the title
 * @param title the title
 * @param subtitle the line below the title
 */
public record DraftTitles(
        List<TextBlock> series,
        boolean seriesIsCopy,
        List<TextBlock> kicker,
        List<TextBlock> title,
        List<TextBlock> subtitle) {
    static final DraftTitles EMPTY = new DraftTitles(List.of(), false, List.of(), List.of(), List.of());

    /** Copies the lists. */
    public DraftTitles {
        series = List.copyOf(series);
        kicker = List.copyOf(kicker);
        title = List.copyOf(title);
        subtitle = List.copyOf(subtitle);
    }

    public DraftTitles withSeries(List<TextBlock> other) {
        return new DraftTitles(other, seriesIsCopy, kicker, title, subtitle);
    }

    /** With the series that is printed for another article of the page. */
    public DraftTitles withSeriesOf(DraftTitles other) {
        return new DraftTitles(other.series, true, kicker, title, subtitle);
    }

    public DraftTitles withKicker(List<TextBlock> other) {
        return new DraftTitles(series, seriesIsCopy, other, title, subtitle);
    }

    public DraftTitles withTitle(List<TextBlock> other) {
        return new DraftTitles(series, seriesIsCopy, kicker, other, subtitle);
    }

    public DraftTitles plusSeries(List<TextBlock> more) {
        return withSeries(Appended.to(series, more));
    }

    public DraftTitles plusKicker(List<TextBlock> more) {
        return withKicker(Appended.to(kicker, more));
    }

    public DraftTitles plusTitle(List<TextBlock> more) {
        return withTitle(Appended.to(title, more));
    }

    public DraftTitles plusSubtitle(List<TextBlock> more) {
        return new DraftTitles(series, seriesIsCopy, kicker, title, Appended.to(subtitle, more));
    }
}
