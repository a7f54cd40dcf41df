package studybooklet.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipException;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import studybooklet.problem.Problems;
import studybooklet.problem.SourceLocation;

/** Checks the structure of an EPUB: ZIP file, package document, spine, navigation and links. */
record EpubStructure(Problems problems) {
    private static final String CONTAINER = "META-INF/container.xml";
    private static final String REBUILD = "build again";

    /**
     * Checks one EPUB.
     *
     * @param name the name of the EPUB in problems
     * @param file the file
     */
    void check(String name, Path file, byte[] bytes) throws IOException {
        if (!ZipStart.isEpub(bytes)) {
            problems.error(
                    SourceLocation.of(name),
                    "the first entry is not the uncompressed media type",
                    "put the entry mimetype first, without compression or extra field");
        }
        FileTree tree;
        try {
            tree = FileTree.ofZip(name, file);
        } catch (ZipException e) {
            problems.error(SourceLocation.of(name), "not a ZIP file: " + e.getMessage(), REBUILD);
            return;
        }
        ParsedPages pages = new ParsedPages(tree, path -> true, problems);
        String packagePath = packagePath(pages, name);
        ParsedPage packageDocument = packagePath == null ? null : pages.at(packagePath);
        if (packageDocument != null) {
            checkPackage(pages, packageDocument);
        }
        checkPages(pages);
    }

    private @Nullable String packagePath(ParsedPages pages, String name) {
        ParsedPage container = pages.at(CONTAINER);
        Element rootFile = container == null ? null : container.document().selectFirst("rootfile[full-path]");
        if (rootFile == null) {
            problems.error(SourceLocation.of(name), CONTAINER + " does not name a package document", REBUILD);
            return null;
        }
        String path = rootFile.attr("full-path");
        if (!pages.tree().has(path)) {
            problems.error(pages.tree().at(CONTAINER, 0), "missing package document: " + path, REBUILD);
        }
        return path;
    }

    private void checkPackage(ParsedPages pages, ParsedPage packageDocument) {
        Map<String, String> manifest = checkManifest(pages, packageDocument);
        for (String path : pages.tree().paths()) {
            boolean container = path.equals("mimetype") || path.startsWith("META-INF/");
            if (!container && !path.equals(packageDocument.path()) && !manifest.containsValue(path)) {
                problems.error(pages.tree().at(path, 0), "the manifest does not list this file", REBUILD);
            }
        }
        Set<String> spine = new HashSet<>();
        for (Element item : packageDocument.document().select("spine > itemref")) {
            String id = item.attr("idref");
            if (!manifest.containsKey(id)) {
                problems.error(packageDocument.at(item), "the spine lists a missing item: " + id, REBUILD);
            }
            if (!spine.add(id)) {
                problems.error(packageDocument.at(item), "the spine lists an item twice: " + id, REBUILD);
            }
        }
        if (spine.isEmpty()) {
            problems.error(packageDocument.whole(), "the spine is empty", REBUILD);
        }
        checkNavigation(pages, packageDocument);
    }

    /** Checks the manifest; returns the path of each item by its id. */
    private Map<String, String> checkManifest(ParsedPages pages, ParsedPage packageDocument) {
        Map<String, String> paths = new LinkedHashMap<>();
        for (Element item : packageDocument.document().select("manifest > item")) {
            String path = Reference.of(item.attr("href")).resolve(packageDocument.path());
            if (path == null || !pages.tree().has(path)) {
                problems.error(
                        packageDocument.at(item), "the manifest lists a missing file: " + item.attr("href"), REBUILD);
                continue;
            }
            if (paths.containsValue(path)) {
                problems.error(
                        packageDocument.at(item), "the manifest lists a file twice: " + item.attr("href"), REBUILD);
            }
            paths.put(item.id(), path);
        }
        return paths;
    }

    private void checkNavigation(ParsedPages pages, ParsedPage packageDocument) {
        Element item = packageDocument.document().selectFirst("manifest > item[properties~=(^|\\s)nav(\\s|$)]");
        String path = item == null ? null : Reference.of(item.attr("href")).resolve(packageDocument.path());
        ParsedPage navigation = path == null ? null : pages.at(path);
        if (navigation == null) {
            problems.error(packageDocument.whole(), "no navigation document", REBUILD);
        } else if (navigation.document().select("nav a[href]").isEmpty()) {
            problems.error(navigation.whole(), "the navigation has no links", REBUILD);
        }
    }

    private void checkPages(ParsedPages pages) {
        References references = new References(pages, problems);
        PageRules rules = new PageRules(problems);
        for (ParsedPage page : pages.all()) {
            if (page.path().endsWith(".xhtml")) {
                rules.checkAnyPage(page);
            }
            references.check(page);
        }
        for (String path : pages.tree().paths()) {
            if (path.endsWith(".css")) {
                new StyleSheets(references).check(pages.tree(), path);
            }
        }
    }
}
