package studybooklet.check;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import studybooklet.problem.Problems;

/** The HTML and XML files of a tree, each parsed once. */
final class ParsedPages {
    private final FileTree tree;
    private final Map<String, ParsedPage> pages = new TreeMap<>();

    /**
     * Parses files. An XML file that is not well-formed is reported and left out.
     *
     * @param wanted selects the paths to parse
     */
    ParsedPages(FileTree tree, Predicate<String> wanted, Problems problems) {
        this.tree = tree;
        for (String path : tree.paths()) {
            if (!wanted.test(path)) {
                continue;
            }
            if (path.endsWith(".html")) {
                pages.put(path, ParsedPage.html(tree, path));
            } else if (isXml(path) && WellFormed.check(tree, path, problems)) {
                pages.put(path, ParsedPage.xml(tree, path));
            }
        }
    }

    private static boolean isXml(String path) {
        return path.matches(".*\\.(xhtml|svg|xml|opf|ncx)");
    }

    FileTree tree() {
        return tree;
    }

    Iterable<ParsedPage> all() {
        return pages.values();
    }

    /** The page at a path; null if it was not parsed. */
    @Nullable
    ParsedPage at(String path) {
        return pages.get(path);
    }
}
