package studybooklet.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import studybooklet.article.Article;
import studybooklet.article.Author;
import studybooklet.language.Slug;
import studybooklet.markdown.RenderedArticle;
import studybooklet.problem.Problems;

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

    /** A slug for each article, in order; all differ unless there is an error. */
    public List<String> assign(List<RenderedArticle> articles) {
        Set<String> given = given(articles);
        List<DistinctNames.Wish> wishes = articles.stream()
                .filter(article -> article.article().frontMatter().slug() == null)
                .map(this::wish)
                .toList();
        Iterator<String> derived = DistinctNames.choose(wishes, name -> given.contains(name) || isReserved(name))
                .iterator();
        List<String> slugs = new ArrayList<>();
        for (RenderedArticle article : articles) {
            String own = article.article().frontMatter().slug();
            slugs.add(own == null ? derived.next() : own);
        }
        return slugs;
    }

    private Set<String> given(List<RenderedArticle> articles) {
        Map<String, Article> owners = new HashMap<>();
        for (RenderedArticle rendered : articles) {
            Article article = rendered.article();
            String own = article.frontMatter().slug();
            if (own == null) {
                continue;
            }
            if (isReserved(own)) {
                problems.error(
                        article.location(),
                        "the slug \"" + own + "\" is a page of the booklet's own",
                        "choose another");
            }
            Article first = owners.putIfAbsent(own, article);
            if (first != null) {
                problems.error(
                        article.location(),
                        "the slug \"" + own + "\" is given twice, first in " + first.location(),
                        "choose another for one of them");
            }
        }
        return new HashSet<>(owners.keySet());
    }

    private DistinctNames.Wish wish(RenderedArticle rendered) {
        Article article = rendered.article();
        String byFile = article.single() ? fileName(article.file()) : "";
        String plain = byFile.isEmpty() ? slug.of(article.frontMatter().title()) : byFile;
        String authors =
                article.frontMatter().authors().stream().map(Author::name).collect(Collectors.joining(" "));
        String opening =
                rendered.blocks().isEmpty() ? "" : rendered.blocks().get(0).text();
        return new DistinctNames.Wish(
                plain,
                List.of(article.frontMatter().title(), authors + opening, article.file() + article.position()),
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
