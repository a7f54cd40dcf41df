package studybooklet.text.model;

import java.util.List;

/**
 * The publication of an article.
 *
 * @param name the newspaper or journal
 * @param date the day or the issue
 * @param page the page
 */
public record DraftSource(List<TextBlock> name, List<TextBlock> date, List<TextBlock> page) {
    static final DraftSource EMPTY = new DraftSource(List.of(), List.of(), List.of());

    /** Copies the lists. */
    public DraftSource {
        name = List.copyOf(name);
        date = List.copyOf(date);
        page = List.copyOf(page);
    }

    public DraftSource plusName(List<TextBlock> more) {
        return new DraftSource(Appended.to(name, more), date, page);
    }

    public DraftSource plusDate(List<TextBlock> more) {
        return new DraftSource(name, Appended.to(date, more), page);
    }

    public DraftSource plusPage(List<TextBlock> more) {
        return new DraftSource(name, date, Appended.to(page, more));
    }
}
