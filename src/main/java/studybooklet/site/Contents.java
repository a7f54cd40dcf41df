package studybooklet.site;

import java.util.ArrayList;
import java.util.List;

/** The booklet's table of contents, whole for the index and cut to the neighbourhood for the pages of a large booklet. */
final class Contents {
    /** Up to so many articles every page shows them all. */
    static final int WHOLE = 60;

    /** In a larger booklet a page shows so many articles before and after its own. */
    static final int NEIGHBOURS = 12;

    private final List<Section> sections;
    private final List<Entry> entries;

    Contents(List<Section> sections) {
        this.sections = List.copyOf(sections);
        this.entries = sections.stream()
                .flatMap(section -> section.articles().stream())
                .toList();
    }

    List<Section> whole() {
        return sections;
    }

    List<Entry> entries() {
        return entries;
    }

    /** The section that an article stands in. */
    Section section(Entry entry) {
        return sections.stream()
                .filter(section -> entry.number()
                        <= section.articles().get(section.articles().size() - 1).number())
                .findFirst()
                .orElseThrow();
    }

    boolean isLarge() {
        return entries.size() > WHOLE;
    }

    /**
     * What the page of an article shows.
     *
     * @param number the article's place in the booklet, from 1; 0 for a page that is no article's
     */
    List<Section> around(int number) {
        if (!isLarge()) {
            return sections;
        }
        int middle = Math.max(number, 1);
        List<Section> near = new ArrayList<>();
        for (Section section : sections) {
            int first = section.articles().get(0).number();
            int from = Math.max(first, middle - NEIGHBOURS);
            int end = Math.min(first + section.articles().size(), middle + NEIGHBOURS + 1);
            if (from < end) {
                near.add(new Section(
                        section.title(), section.id(), section.articles().subList(from - first, end - first)));
            }
        }
        return near;
    }
}
