package studybooklet.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studybooklet.book.settings.Settings;
import studybooklet.book.settings.Settings.FileEntry;
import studybooklet.book.settings.Settings.OrderGroup;
import studybooklet.content.Content;
import studybooklet.content.ContentFile;
import studybooklet.markdown.RenderedArticle;
import studybooklet.problem.Problems;
import studybooklet.problem.SourceLocation;
import studybooklet.problem.Suggestion;

/** Orders the articles and divides them into parts as booklet.yaml lists them, by default by file name. Skips drafts. */
final class ReadingOrder {
    private static final String FOLDER = "articles/";

    /** A part with its articles, before they become chapters. */
    record SelectedPart(@Nullable String title, List<RenderedArticle> articles) {
        SelectedPart {
            articles = List.copyOf(articles);
        }
    }

    private final Content content;
    private final Problems problems;
    private final Set<String> files;

    ReadingOrder(Content content, Problems problems) {
        this.content = content;
        this.problems = problems;
        this.files = content.articles().stream().map(ContentFile::path).collect(Collectors.toSet());
    }

    /**
     * Returns the non-empty parts in order; no part at all is an error.
     *
     * @param articles all articles sorted by file name
     * @param order the order in booklet.yaml, or null for a single part in the given order
     */
    List<SelectedPart> arrange(List<RenderedArticle> articles, Settings.@Nullable Order order) {
        List<RenderedArticle> finished = articles.stream()
                .filter(article -> !article.article().frontMatter().draft())
                .toList();
        List<SelectedPart> parts = new ArrayList<>(
                order == null ? List.of(new SelectedPart(null, finished)) : listed(finished, articles, order));
        parts.removeIf(part -> part.articles().isEmpty());
        if (parts.isEmpty() && !problems.hasErrors()) {
            boolean onlyDrafts = finished.isEmpty() && !articles.isEmpty();
            problems.error(
                    SourceLocation.of(content.name()),
                    onlyDrafts ? "every article is a draft" : "the booklet has no articles",
                    onlyDrafts ? "remove draft: true from one" : "list one that is not a draft");
        }
        return parts;
    }

    private List<SelectedPart> listed(List<RenderedArticle> finished, List<RenderedArticle> all, Settings.Order order) {
        Map<String, List<RenderedArticle>> byFile = finished.stream()
                .collect(Collectors.groupingBy(article -> article.article().file()));
        Map<String, FileEntry> entries = new HashMap<>();
        List<SelectedPart> parts = new ArrayList<>();
        for (OrderGroup group : order.groups()) {
            List<RenderedArticle> articles = group.entries().stream()
                    .map(entry -> path(entry, entries))
                    .flatMap(path -> path == null ? Stream.of() : byFile.getOrDefault(path, List.of()).stream())
                    .toList();
            parts.add(new SelectedPart(group.title(), articles));
        }
        Set<String> drafts = all.stream()
                .map(article -> article.article().file())
                .filter(file -> !byFile.containsKey(file))
                .collect(Collectors.toSet());
        warnOfUnlisted(file -> entries.containsKey(file) || drafts.contains(file), order.at());
        return parts;
    }

    private void warnOfUnlisted(Predicate<String> isExpected, SourceLocation at) {
        for (ContentFile file : content.articles()) {
            if (!isExpected.test(file.path())) {
                problems.warning(
                        at,
                        "\"articles\" does not list " + shortName(file) + ", which is left out",
                        "list it or delete it");
            }
        }
    }

    /**
     * Returns the path of the file that an entry names.
     *
     * @param entries the previous entries by path; the entry is added
     * @return null if there is no such file or it is listed already, which is an error
     */
    private @Nullable String path(FileEntry entry, Map<String, FileEntry> entries) {
        String path = files.contains(entry.file()) ? entry.file() : FOLDER + entry.file();
        if (!files.contains(path)) {
            List<String> names =
                    content.articles().stream().map(ReadingOrder::shortName).toList();
            problems.error(
                    entry.at(),
                    "there is no article " + entry.file(),
                    Suggestion.of(entry.file(), names, "put the file into " + FOLDER));
            return null;
        }
        FileEntry first = entries.putIfAbsent(path, entry);
        if (first != null) {
            problems.error(entry.at(), entry.file() + " is listed twice, first at " + first.at(), "keep one of them");
            return null;
        }
        return path;
    }

    private static String shortName(ContentFile file) {
        return file.path().startsWith(FOLDER) ? file.path().substring(FOLDER.length()) : file.path();
    }
}
