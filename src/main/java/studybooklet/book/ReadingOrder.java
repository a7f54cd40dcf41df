package studybooklet.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import studybooklet.book.Settings.Entry;
import studybooklet.book.Settings.Group;
import studybooklet.content.Content;
import studybooklet.content.ContentFile;
import studybooklet.markdown.RenderedArticle;
import studybooklet.problem.Problems;
import studybooklet.problem.SourceLocation;
import studybooklet.problem.Suggestion;

/** Puts the articles into parts: as booklet.yaml lists them, else by file. Drafts are left out. */
final class ReadingOrder {
    private static final String FOLDER = "articles/";

    /** A part before its chapters are made. */
    record Section(@Nullable String title, List<RenderedArticle> articles) {
        Section {
            articles = List.copyOf(articles);
        }
    }

    private final Content content;
    private final Problems problems;
    private final Set<String> files;

    ReadingOrder(Content content, Problems problems) {
        this.content = content;
        this.problems = problems;
        this.files = new HashSet<>();
        for (ContentFile file : content.articles()) {
            files.add(file.path());
        }
    }

    /** The parts that have articles, in order. */
    List<Section> arrange(List<RenderedArticle> articles, Settings.@Nullable Order order) {
        List<RenderedArticle> finished = new ArrayList<>(articles);
        finished.removeIf(article -> article.article().frontMatter().draft());
        List<Section> filled = new ArrayList<>(
                order == null ? List.of(new Section(null, finished)) : listed(finished, articles, order));
        filled.removeIf(section -> section.articles().isEmpty());
        if (filled.isEmpty() && !problems.hasErrors()) {
            boolean drafts = finished.isEmpty() && !articles.isEmpty();
            problems.error(
                    SourceLocation.of(content.name()),
                    drafts ? "every article is a draft" : "no article is left for the booklet",
                    drafts ? "take draft: true from one" : "list one that is no draft");
        }
        return filled;
    }

    private List<Section> listed(List<RenderedArticle> finished, List<RenderedArticle> all, Settings.Order order) {
        Map<String, List<RenderedArticle>> byFile = finished.stream()
                .collect(Collectors.groupingBy(article -> article.article().file()));
        Map<String, Entry> taken = new HashMap<>();
        List<Section> sections = new ArrayList<>();
        for (Group group : order.groups()) {
            List<RenderedArticle> chapters = new ArrayList<>();
            for (Entry entry : group.entries()) {
                chapters.addAll(byFile.getOrDefault(path(entry, taken), List.of()));
            }
            sections.add(new Section(group.title(), chapters));
        }
        Set<String> drafts =
                all.stream().map(article -> article.article().file()).collect(Collectors.toCollection(HashSet::new));
        drafts.removeAll(byFile.keySet());
        for (ContentFile file : content.articles()) {
            if (!taken.containsKey(file.path()) && !drafts.contains(file.path())) {
                problems.warning(
                        order.at(),
                        "\"articles\" does not list " + shortName(file) + ", which is left out",
                        "list it or delete it");
            }
        }
        return sections;
    }

    /** The path of the file an entry names; empty, with an error, where there is none or it was named before. */
    private String path(Entry entry, Map<String, Entry> taken) {
        String path = files.contains(entry.file()) ? entry.file() : FOLDER + entry.file();
        if (!files.contains(path)) {
            List<String> names =
                    content.articles().stream().map(ReadingOrder::shortName).toList();
            problems.error(
                    entry.at(),
                    "there is no article " + entry.file(),
                    Suggestion.of(entry.file(), names, "put the file into " + FOLDER));
            return "";
        }
        Entry first = taken.putIfAbsent(path, entry);
        if (first != null) {
            problems.error(entry.at(), entry.file() + " is listed twice, first at " + first.at(), "keep one of them");
            return "";
        }
        return path;
    }

    private static String shortName(ContentFile file) {
        return file.path().startsWith(FOLDER) ? file.path().substring(FOLDER.length()) : file.path();
    }
}
