package studybooklet.epub;

import java.util.List;

/**
 * Where the models of the pages are kept that can be made again without the book: those of chapters that are one file
 * each. Two lists, because one of a thousand records takes long to read for the one page that is wanted.
 *
 * @param paths in the container
 * @param places for each path, of its {@link ChapterPage}
 */
record KeptPages(List<String> paths, List<Integer> places) {
    KeptPages {
        paths = List.copyOf(paths);
        places = List.copyOf(places);
    }

    /** Where the model of a page is kept; negative where it is not. */
    int place(String path) {
        int at = paths.indexOf(path);
        return at < 0 ? -1 : places.get(at);
    }
}
