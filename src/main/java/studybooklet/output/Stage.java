package studybooklet.output;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** When a file is written: before all that may link to it, so that a visitor in mid-build meets no dead link. */
enum Stage {
    /** Style sheets, scripts, images, search shards, Markdown: whatever stands in a folder. */
    PARTS,
    /** Pages of articles. */
    ARTICLES,
    EPUB,
    /** Pages and files that list others. */
    LISTS,
    /** The page everybody enters by. */
    INDEX;

    private static final String PAGE = ".html";

    /** The volumes of the one-page edition are numbered: all-2.html. */
    private static final String VOLUME = "all-";

    /** Not {@link Comparator#comparing}: making that takes longer than sorting a small booklet. */
    private static final Comparator<OutputFile> BY_PATH = new Comparator<>() {
        @Override
        public int compare(OutputFile one, OutputFile other) {
            return one.path().compareTo(other.path());
        }
    };

    /** The files in the order in which they are written: by stage, then by path. */
    static List<OutputFile> inOrder(List<OutputFile> files) {
        List<OutputFile> ordered = new ArrayList<>(files.size());
        for (Stage stage : values()) {
            int from = ordered.size();
            for (OutputFile file : files) {
                if (of(file.path()) == stage) {
                    ordered.add(file);
                }
            }
            ordered.subList(from, ordered.size()).sort(BY_PATH);
        }
        return ordered;
    }

    private static Stage of(String path) {
        if (path.indexOf('/') >= 0) {
            return PARTS;
        }
        if (path.equals("index.html")) {
            return INDEX;
        }
        if (path.endsWith(PAGE)) {
            return isListing(path.substring(0, path.length() - PAGE.length())) ? LISTS : ARTICLES;
        }
        if (path.endsWith(".xml")) {
            return LISTS;
        }
        return path.endsWith(".epub") ? EPUB : ARTICLES;
    }

    private static boolean isListing(String page) {
        return switch (page) {
            case "all", "authors", "themes", "404" -> true;
            default -> page.startsWith(VOLUME) && isNumber(page, VOLUME.length());
        };
    }

    private static boolean isNumber(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            if (text.charAt(at) < '0' || text.charAt(at) > '9') {
                return false;
            }
        }
        return from < text.length();
    }
}
