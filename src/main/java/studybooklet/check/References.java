package studybooklet.check;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import studybooklet.problem.Problems;
import studybooklet.problem.SourceLocation;

/** Checks that all addresses resolve inside the tree and that no page loads anything from outside. */
record References(ParsedPages pages, Problems problems) {
    private static final String FIX = "fix the template or the article that contains it, and build again";

    /** Links that a reader may follow; they may lead out of the tree. */
    private static final List<String> FOLLOWED = List.of("a[href]", "area[href]", "form[action]", "content[src]");

    /** Resources that a browser loads by itself; they must be in the tree. */
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

    void check(ParsedPage page) {
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

    private void forEach(ParsedPage page, String selector, boolean loaded) {
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
     * @param from the path of the file that contains it
     * @param loaded whether a browser loads it by itself
     */
    void check(String from, SourceLocation at, String written, boolean loaded) {
        Reference reference = Reference.of(written.strip());
        if (reference.isOuter()) {
            checkOuter(at, reference, loaded);
            return;
        }
        if (reference.isFromRoot()) {
            problems.error(
                    at, "an address that starts at the root of the host: " + written, "write it relative to the page");
            return;
        }
        String target = reference.resolve(from);
        if (target == null) {
            problems.error(at, "an address outside the folder: " + written, FIX);
        } else if (!pages.tree().has(target)) {
            problems.error(at, missing(target, written), FIX);
        } else {
            checkAnchor(at, reference, pages.at(target));
        }
    }

    private void checkOuter(SourceLocation at, Reference reference, boolean loaded) {
        if (loaded && !reference.isData()) {
            problems.error(
                    at, "the page loads a file from outside: " + reference.written(), "put the file into the booklet");
        } else if (!loaded) {
            String written = reference.written();
            String scheme = written.substring(0, Math.max(0, written.indexOf(':')));
            if (!OUTER_SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))) {
                problems.error(at, "an address with an unusual scheme: " + written, FIX);
            }
        }
    }

    private String missing(String target, String written) {
        return pages.tree().hasFolder(target)
                ? "the address of a folder, which does not open its index.html on a disk: " + written
                : "missing file: " + written;
    }

    private void checkAnchor(SourceLocation at, Reference reference, @Nullable ParsedPage target) {
        String anchor = reference.anchor();
        if (anchor != null && target != null && !target.ids().contains(anchor)) {
            problems.error(
                    at,
                    anchor.isEmpty()
                            ? "an empty anchor: " + reference.written()
                            : "missing anchor: " + reference.written(),
                    FIX);
        }
    }
}
