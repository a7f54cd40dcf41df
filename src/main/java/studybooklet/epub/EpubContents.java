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
 * Builds the table of contents: parts, articles and headings, at most three levels deep, because Kobo shows no more. Below a
 * part and an article only one level is left, so all headings of the article are on it.
 */
final class EpubContents {
    /** The lowest heading level that is listed; the title of an article is level 1. */
    private static final int MAX_HEADING_LEVEL = 3;

    private final EpubPages pages;
    private final Map<String, Resource> resources;
    private final TableOfContents contents = new TableOfContents();

    /** @param resources the pages of the body by path */
    EpubContents(EpubPages pages, Map<String, Resource> resources) {
        this.pages = pages;
        this.resources = resources;
    }

    /** Adds the entries of a book; {@link #append} extends the returned table. */
    TableOfContents of(Book book) {
        int number = 0;
        for (Part part : book.parts()) {
            number++;
            if (part.title() == null) {
                part.chapters().forEach(chapter -> contents.addTOCReference(entry(chapter, false)));
            } else {
                TOCReference entry = new TOCReference(part.title(), page(EpubPaths.part(number)));
                part.chapters().forEach(chapter -> entry.addChildSection(entry(chapter, true)));
                contents.addTOCReference(entry);
            }
        }
        return contents;
    }

    /** Adds an entry at the end of the first level. */
    void append(String title, Resource page) {
        contents.addTOCReference(new TOCReference(title, page));
    }

    private TOCReference entry(Chapter chapter, boolean flat) {
        TOCReference top = new TOCReference(EpubPages.title(chapter).text(), page(pages.path(chapter.slug(), null)));
        addHeadings(chapter.contents(), top, chapter, flat);
        return top;
    }

    private void addHeadings(List<TocEntry> entries, TOCReference parent, Chapter chapter, boolean flat) {
        for (TocEntry entry : entries) {
            if (entry.heading().level() <= MAX_HEADING_LEVEL) {
                String id = entry.heading().id();
                TOCReference child = parent.addChildSection(
                        new TOCReference(entry.heading().text(), page(pages.path(chapter.slug(), id)), id));
                addHeadings(entry.children(), flat ? parent : child, chapter, flat);
            }
        }
    }

    private Resource page(String path) {
        return Objects.requireNonNull(resources.get(path), path);
    }
}
