package studybooklet.site;

import java.util.ArrayList;
import java.util.List;

/** The table of contents of the booklet. In a large booklet, a page shows only the entries near its own article. */
final class SiteContents {
    /** The number of articles up to which every page shows all entries. */
    private static final int MAX_COMPLETE = 60;

    /** The number of entries that a page of a larger booklet shows before and after its own. */
    private static final int NEIGHBOURS = 12;

    private final List<Section> sections;
    private final List<ContentsEntry> entries;

    SiteContents(List<Section> sections) {
        this.sections = List.copyOf(sections);
        this.entries = sections.stream()
                .flatMap(section -> section.articles().stream())
                .toList();
    }

    /** Returns all sections in reading order. */
    List<Section> sections() {
        return sections;
    }

    /** Returns the entries of all articles in reading order. */
    List<ContentsEntry> entries() {
        return entries;
    }

    /** Returns the section that contains an entry. */
    Section section(ContentsEntry entry) {
        return sections.stream()
                .filter(section -> entry.number()
                        <= section.articles().get(section.articles().size() - 1).number())
                .findFirst()
                .orElseThrow();
    }

    /** Returns whether pages show only the entries near their own article. */
    boolean isLarge() {
        return entries.size() > MAX_COMPLETE;
    }

    /**
     * Returns the sections that a page shows.
     *
     * @param number the number of the page's article, from 1; 0 for a page without an article
     */
    List<Section> near(int number) {
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
