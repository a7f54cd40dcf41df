package studybooklet.output;

import java.util.Comparator;
import java.util.regex.Pattern;

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

    private static final Pattern LISTING = Pattern.compile("(all(-\\d+)?|authors|themes|404)\\.html|.*\\.xml");

    static final Comparator<OutputFile> ORDER =
            Comparator.comparing((OutputFile file) -> of(file.path())).thenComparing(OutputFile::path);

    private static Stage of(String path) {
        if (path.contains("/")) {
            return PARTS;
        }
        if (path.equals("index.html")) {
            return INDEX;
        }
        if (LISTING.matcher(path).matches()) {
            return LISTS;
        }
        return path.endsWith(".epub") ? EPUB : ARTICLES;
    }
}
