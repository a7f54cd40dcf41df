package studybooklet.epub;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.siegmann.epublib.domain.Resource;
import nl.siegmann.epublib.domain.TOCReference;
import nl.siegmann.epublib.domain.TableOfContents;
import studybooklet.book.Book;
import studybooklet.book.Chapter;
import studybooklet.book.Part;
import studybooklet.book.TocEntry;

/**
 * The contents: parts, articles and their headings, at most three deep, because Kobo shows no more. Where parts take
 * the first level, an article's headings all stand on the third, in order, so that none is lost.
 */
final class Contents {
    /** An article's title is level 1. */
    private static final int DEEPEST_HEADING = 3;

    private final Pages pages;
    private final Map<String, Resource> resources;
    private final TableOfContents contents = new TableOfContents();

    /** @param resources the pages of the body by their path */
    Contents(Pages pages, Map<String, Resource> resources) {
        this.pages = pages;
        this.resources = resources;
    }

    TableOfContents of(Book book) {
        int number = 0;
        for (Part part : book.parts()) {
            number++;
            if (part.title() == null) {
                part.chapters().forEach(chapter -> contents.addTOCReference(line(chapter, false)));
            } else {
                TOCReference line = new TOCReference(part.title(), page(Place.part(number)));
                part.chapters().forEach(chapter -> line.addChildSection(line(chapter, true)));
                contents.addTOCReference(line);
            }
        }
        return contents;
    }

    /** Adds a line at the end of the first level. */
    void append(String title, Resource page) {
        contents.addTOCReference(new TOCReference(title, page));
    }

    private TOCReference line(Chapter chapter, boolean flat) {
        TOCReference line = new TOCReference(Pages.title(chapter).text(), page(pages.path(chapter.slug(), null)));
        add(chapter.contents(), line, chapter, flat);
        return line;
    }

    private void add(List<TocEntry> entries, TOCReference above, Chapter chapter, boolean flat) {
        for (TocEntry entry : entries) {
            if (entry.heading().level() <= DEEPEST_HEADING) {
                String id = entry.heading().id();
                TOCReference line = above.addChildSection(
                        new TOCReference(entry.heading().text(), page(pages.path(chapter.slug(), id)), id));
                add(entry.children(), flat ? above : line, chapter, flat);
            }
        }
    }

    private Resource page(String path) {
        return Objects.requireNonNull(resources.get(path), path);
    }
}
