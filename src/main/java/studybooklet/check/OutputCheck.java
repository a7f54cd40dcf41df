package studybooklet.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import studybooklet.output.Checksum;
import studybooklet.output.Manifest;
import studybooklet.problem.BuildException;
import studybooklet.problem.Problem;
import studybooklet.problem.Problems;
import studybooklet.problem.SourceLocation;

/** Checks an output folder for broken links, invalid markup, and files deleted or changed since the build. */
public final class OutputCheck {
    /**
     * Checks the files that a build wrote. Other files in the folder are not checked, but may be link targets. Without
     * a manifest all files are checked.
     *
     * @return the problems, sorted by file and line
     */
    public List<Problem> check(Path folder) {
        Problems problems = new Problems();
        try {
            if (Files.isRegularFile(folder.resolve("index.html"))) {
                checkFolder(folder, problems);
            } else {
                problems.error(SourceLocation.of(folder.toString()), "there is no index.html", "build first");
            }
        } catch (BuildException e) {
            e.problems().forEach(problems::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return problems.sorted();
    }

    private void checkFolder(Path folder, Problems problems) throws IOException {
        FileTree tree = FileTree.ofFolder(folder);
        Predicate<String> made = made(tree, Manifest.read(folder), folder, problems);
        ParsedPages pages = new ParsedPages(tree, made, problems);
        References references = new References(pages, problems);
        PageRules rules = new PageRules(problems);
        for (ParsedPage page : pages.all()) {
            if (page.path().endsWith(".html")) {
                rules.checkWebPage(page);
            }
            references.check(page);
        }
        for (String path : tree.paths()) {
            if (path.endsWith(".css") && made.test(path)) {
                new StyleSheets(references).check(tree, path);
            } else if (path.endsWith(".epub") && made.test(path)) {
                String name = tree.at(path, 0).toString();
                new EpubStructure(problems).check(name, folder.resolve(path), tree.bytes(path));
            }
        }
    }

    private static Predicate<String> made(FileTree tree, @Nullable Manifest manifest, Path folder, Problems problems) {
        if (manifest == null) {
            problems.warning(
                    SourceLocation.of(folder.toString()),
                    "there is no " + Manifest.FILE_NAME + ", so deleted and changed files cannot be detected",
                    "check the folder that was built, or build again");
            return path -> true;
        }
        for (Manifest.Entry entry : manifest.entries()) {
            if (!tree.has(entry.path())) {
                problems.error(tree.at(entry.path(), 0), "the file was deleted since the build", "build again");
            } else if (!Checksum.of(tree.bytes(entry.path())).equals(entry.checksum())) {
                problems.error(
                        tree.at(entry.path(), 0),
                        "the file was changed since the build",
                        "edit content or templates instead, and build again");
            }
        }
        Set<String> paths =
                manifest.entries().stream().map(Manifest.Entry::path).collect(Collectors.toUnmodifiableSet());
        return paths::contains;
    }
}
