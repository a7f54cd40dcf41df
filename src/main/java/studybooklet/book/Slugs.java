package studybooklet.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import studybooklet.article.Article;
import studybooklet.article.Author;
import studybooklet.language.Slug;
import studybooklet.markdown.RenderedArticle;
import studybooklet.problem.Problems;
import studybooklet.problem.SourceLocation;

/** Gives each article its file name. */
public final class Slugs {
    /** What the outputs call files and folders of their own, and what Windows does not allow as a file name. */
    private static final Pattern RESERVED = Pattern.compile(
            "index|authors|author-.*|themes|all(-\\d+)?|404|search|assets|images|markdown|feed|sitemap|con|prn|aux|nul|(com|lpt)\\d");

    private static final Pattern ORDERING_PREFIX = Pattern.compile("^\\d{1,3}[-_. ]+(?=.)");

    private final Slug slug;
    private final Problems problems;

    /**
     * Slugs for one booklet.
     *
     * @param problems takes given slugs that clash
     */
    public Slugs(Slug slug, Problems problems) {
        this.slug = slug;
        this.problems = problems;
    }

    /**
     * What an article's slug is made from.
     *
     * @param given the slug that its author gives it; null if he gives none
     * @param location the place that stands for the article
     * @param file its file, relative to the content folder
     * @param position its place in that file, from 0
     * @param single whether it is the only article of its file
     * @param authors their names with a space between them
     * @param opening gives the text of its first block; asked only if the title does not set it apart from others
     */
    public record Subject(
            @Nullable String given,
            SourceLocation location,
            String file,
            int position,
            boolean single,
            String title,
            String authors,
            Supplier<String> opening) {
        /** What the slug of an article is made from. */
        public static Subject of(Article article, Supplier<String> opening) {
            return new Subject(
                    article.frontMatter().slug(),
                    article.location(),
                    article.file(),
                    article.position(),
                    article.single(),
                    article.frontMatter().title(),
                    article.frontMatter().authors().stream().map(Author::name).collect(Collectors.joining(" ")),
                    opening);
        }

        /** The same, with or without another article in its file. */
        public Subject withSingle(boolean other) {
            return new Subject(given, location, file, position, other, title, authors, opening);
        }
    }

    /** The text of the first block; empty if there is none. */
    public static String opening(RenderedArticle article) {
        return article.glance().first().get(0);
    }

    /** A slug for each article, in order; all differ unless there is an error. */
    public List<String> assign(List<RenderedArticle> articles) {
        return assignTo(articles.stream()
                .map(article -> Subject.of(article.article(), () -> opening(article)))
                .toList());
    }

    /** The same for articles that need not be rendered. */
    public List<String> assignTo(List<Subject> articles) {
        Set<String> given = given(articles);
        List<DistinctNames.Wish> wishes = articles.stream()
                .filter(article -> article.given() == null)
                .map(this::wish)
                .toList();
        Iterator<String> derived = DistinctNames.choose(wishes, name -> given.contains(name) || isReserved(name))
                .iterator();
        List<String> slugs = new ArrayList<>();
        for (Subject article : articles) {
            String own = article.given();
            slugs.add(own == null ? derived.next() : own);
        }
        return slugs;
    }

    private Set<String> given(List<Subject> articles) {
        Map<String, Subject> owners = new HashMap<>();
        for (Subject article : articles) {
            String own = article.given();
            if (own == null) {
                continue;
            }
            if (isReserved(own)) {
                problems.error(
                        article.location(),
                        "the slug \"" + own + "\" is a page of the booklet's own",
                        "choose another");
            }
            Subject first = owners.putIfAbsent(own, article);
            if (first != null) {
                problems.error(
                        article.location(),
                        "the slug \"" + own + "\" is given twice, first in " + first.location(),
                        "choose another for one of them");
            }
        }
        return new HashSet<>(owners.keySet());
    }

    private DistinctNames.Wish wish(Subject article) {
        String byFile = article.single() ? fileName(article.file()) : "";
        String plain = byFile.isEmpty() ? slug.of(article.title()) : byFile;
        return new DistinctNames.Wish(
                plain,
                List.of(
                        article::title,
                        () -> article.authors() + article.opening().get(),
                        () -> article.file() + article.position()),
                "");
    }

    static boolean isReserved(String slug) {
        return RESERVED.matcher(slug).matches();
    }

    /** The file's name without folder, extension and ordering prefix; empty where it is not ASCII. */
    private static String fileName(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        String stem = name.substring(0, Math.max(0, name.lastIndexOf('.')));
        if (!stem.chars().allMatch(c -> c < 128)) {
            return "";
        }
        return ORDERING_PREFIX
                .matcher(stem.toLowerCase(Locale.ROOT))
                .replaceFirst("")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
