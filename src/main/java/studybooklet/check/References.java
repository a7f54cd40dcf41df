package studybooklet.check;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import studybooklet.problem.Problems;
import studybooklet.problem.SourceLocation;

/** Whether every address in a tree leads somewhere inside it, and nothing is asked of anybody outside. */
record References(Pages pages, Problems problems) {
    private static final String MEND = "mend the template or the article that holds it, and build again";

    /** What a reader may follow; it may lead out. */
    private static final List<String> FOLLOWED = List.of("a[href]", "area[href]", "form[action]", "content[src]");

    /** What a browser loads unasked; it may not. */
    private static final List<String> LOADED = List.of(
            "img[src]",
            "script[src]",
            "source[src]",
            "video[src]",
            "video[poster]",
            "audio[src]",
            "track[src]",
            "iframe[src]",
            "embed[src]",
            "input[src]",
            "object[data]",
            "image[href]",
            "use[href]",
            "image[xlink|href]",
            "use[xlink|href]");

    private static final Set<String> LOADED_LINKS =
            Set.of("stylesheet", "icon", "preload", "manifest", "modulepreload");
    private static final Set<String> OUTER_SCHEMES = Set.of("http", "https", "mailto", "tel");

    void check(Page page) {
        for (String selector : FOLLOWED) {
            forEach(page, selector, false);
        }
        for (String selector : LOADED) {
            forEach(page, selector, true);
        }
        for (Element link : page.document().select("link[href]")) {
            String rel = link.attr("rel").toLowerCase(Locale.ROOT);
            boolean loaded = LOADED_LINKS.stream().anyMatch(List.of(rel.split("\\s+"))::contains);
            check(page.path(), page.at(link), link.attr("href"), loaded);
        }
        for (Element image : page.document().select("[srcset]")) {
            for (String candidate : image.attr("srcset").split(",", -1)) {
                check(page.path(), page.at(image), candidate.strip().split("\\s+", 2)[0], true);
            }
        }
    }

    private void forEach(Page page, String selector, boolean loaded) {
        String attribute = selector.substring(selector.indexOf('[') + 1, selector.length() - 1)
                .replace('|', ':');
        String name = selector.substring(0, selector.indexOf('['));
        for (Element element : page.document().getElementsByTag(name)) {
            if (element.hasAttr(attribute)) {
                check(page.path(), page.at(element), element.attr(attribute), loaded);
            }
        }
    }

    /**
     * Checks one address.
     *
     * @param from the path of the file it stands in
     * @param loaded whether a browser loads it unasked
     */
    void check(String from, SourceLocation at, String written, boolean loaded) {
        Reference reference = Reference.of(written.strip());
        if (reference.isOuter()) {
            checkOuter(at, reference, loaded);
            return;
        }
        if (reference.isFromRoot()) {
            problems.error(at, "an address from the host's root: " + written, "write it relative to the page");
            return;
        }
        String target = reference.resolve(from);
        if (target == null) {
            problems.error(at, "an address outside the folder: " + written, MEND);
        } else if (!pages.tree().has(target)) {
            problems.error(at, missing(target, written), MEND);
        } else {
            checkAnchor(at, reference, pages.at(target));
        }
    }

    private void checkOuter(SourceLocation at, Reference reference, boolean loaded) {
        if (loaded && !reference.isData()) {
            problems.error(
                    at, "a request leaves the folder: " + reference.written(), "put the file into the booklet itself");
        } else if (!loaded) {
            String written = reference.written();
            String scheme = written.substring(0, Math.max(0, written.indexOf(':')));
            if (!OUTER_SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))) {
                problems.error(at, "an address that not every reader can follow: " + written, MEND);
            }
        }
    }

    private String missing(String target, String written) {
        return pages.tree().hasFolder(target)
                ? "an address of a folder, which a disk does not answer with its index.html: " + written
                : "a file that is not there: " + written;
    }

    private void checkAnchor(SourceLocation at, Reference reference, @Nullable Page target) {
        String anchor = reference.anchor();
        if (anchor != null && target != null && !target.ids().contains(anchor)) {
            problems.error(
                    at,
                    anchor.isEmpty()
                            ? "an empty anchor: " + reference.written()
                            : "an anchor that is not there: " + reference.written(),
                    MEND);
        }
    }
}
