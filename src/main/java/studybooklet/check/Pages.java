package studybooklet.check;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import studybooklet.problem.Problems;

/** The markup of a tree, each file parsed once. */
final class Pages {
    private final FileTree tree;
    private final Map<String, Page> pages = new TreeMap<>();

    /**
     * Parses a tree's markup. A file that is not well-formed XML where it has to be is a problem, and is no page.
     *
     * @param wanted which files to look at
     */
    Pages(FileTree tree, Predicate<String> wanted, Problems problems) {
        this.tree = tree;
        for (String path : tree.paths()) {
            if (!wanted.test(path)) {
                continue;
            }
            if (path.endsWith(".html")) {
                pages.put(path, Page.html(tree, path));
            } else if (isXml(path) && WellFormed.check(tree, path, problems)) {
                pages.put(path, Page.xml(tree, path));
            }
        }
    }

    private static boolean isXml(String path) {
        return path.matches(".*\\.(xhtml|svg|xml|opf|ncx)");
    }

    FileTree tree() {
        return tree;
    }

    Iterable<Page> all() {
        return pages.values();
    }

    /** The page at a path; null where there is no such file, or it is not markup. */
    @Nullable
    Page at(String path) {
        return pages.get(path);
    }
}
