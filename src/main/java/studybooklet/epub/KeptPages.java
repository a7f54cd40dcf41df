package studybooklet.epub;

import java.util.List;

/**
 * Where the models of the pages are kept that can be made again without the book.
 *
 * @param pages the pages of chapters that are one file each
 */
record KeptPages(List<KeptPage> pages) {
    KeptPages {
        pages = List.copyOf(pages);
    }

    /**
     * A page.
     *
     * @param path in the container
     * @param place of its {@link ChapterPage}
     */
    record KeptPage(String path, int place) {}
}
